const AVATAR_COLORS = [
  'blue',
  'sky',
  'green',
  'turquoise',
  'yellow',
  'orange',
  'purple',
  'pink',
] as const;
export type AvatarColor = (typeof AVATAR_COLORS)[number];

/** Always the same colour for the same seed. */
export const avatarColor = (seed: string): AvatarColor => {
  const hash = [...seed].reduce(
    (sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 100_003,
    7,
  );
  return AVATAR_COLORS[hash % AVATAR_COLORS.length] ?? 'blue';
};
