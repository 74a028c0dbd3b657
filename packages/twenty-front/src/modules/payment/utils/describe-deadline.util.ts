import { type Format } from '../../format/utils/create-format.util.ts';

export type Deadline = {
  readonly text: string;
  /** Without its hour, for where there is little room. */
  readonly day: string;
  readonly late: boolean;
};

type Facts = {
  readonly kind: string;
  readonly status: string;
  readonly evidenceDueBy: string | null;
};

/** Until when Stripe takes evidence; null where nobody has to answer. `now` in milliseconds since the epoch. */
export const describeDeadline = (
  { kind, status, evidenceDueBy }: Facts,
  format: Format,
  now: number,
): Deadline | null => {
  if (kind !== 'DISPUTE' || status !== 'PENDING' || evidenceDueBy === null) return null;
  return {
    text: format.shortDateTime(evidenceDueBy),
    day: format.shortDay(evidenceDueBy),
    late: Date.parse(evidenceDueBy) < now,
  };
};
