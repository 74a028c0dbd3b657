/**
 * A number in [0, 1) that depends on nothing but what it is asked with: the same seed and the same question give the
 * same answer in every run, whatever else happens in between.
 */
export function drawOf(seed: number, ...about: (string | number)[]): number {
  let hash = 2_166_136_261;
  for (const character of `${seed}|${about.join('|')}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  // The last characters have to reach all bits: counters differ in nothing else.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}

/** The items in an order that the seed decides. */
export function shuffled<T>(items: T[], seed: number): T[] {
  return items
    .map((item, index) => ({ item, at: drawOf(seed, 'order', index) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
