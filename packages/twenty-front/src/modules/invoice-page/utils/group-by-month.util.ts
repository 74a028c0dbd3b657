/** Neighbouring entries under the name of their month, in their order. */
export const groupByMonth = <Entry extends { readonly occurredAt: string }>(
  entries: readonly Entry[],
  monthOf: (instant: string) => string,
): { readonly month: string; readonly entries: readonly Entry[] }[] => {
  const groups: { month: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const month = monthOf(entry.occurredAt);
    const last = groups.at(-1);
    if (last?.month === month) last.entries.push(entry);
    else groups.push({ month, entries: [entry] });
  }
  return groups;
};
