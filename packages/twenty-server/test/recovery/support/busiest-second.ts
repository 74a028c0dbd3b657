/** The most moments (in milliseconds) that lie within any one second. */
export const busiestSecond = (moments: readonly number[]): number => {
  const sorted = [...moments].sort((a, b) => a - b);
  let [most, start] = [0, 0];
  sorted.forEach((moment, end) => {
    while (moment - (sorted[start] ?? moment) >= 1_000) {
      start += 1;
    }
    most = Math.max(most, end - start + 1);
  });
  return most;
};
