export type JsonPart = { readonly text: string; readonly kind: 'key' | 'string' | 'plain' };

const LINE = /^(\s*)("(?:[^"\\]|\\.)*")(:)?(.*)$/;
const STRING = /^(\s*)("(?:[^"\\]|\\.)*")(,?)$/;

const splitValue = (text: string): JsonPart[] => {
  const [, space, value, comma] = STRING.exec(text) ?? [];
  return value === undefined
    ? [{ text, kind: 'plain' }]
    : [
        { text: space ?? '', kind: 'plain' },
        { text: value, kind: 'string' },
        { text: comma ?? '', kind: 'plain' },
      ];
};

/** A line of pretty-printed JSON in its colours: at most one key and one value. */
export const splitJsonLine = (line: string): JsonPart[] => {
  const [, indent, first, colon, rest] = LINE.exec(line) ?? [];
  return first === undefined || colon === undefined
    ? splitValue(line)
    : [
        { text: indent ?? '', kind: 'plain' },
        { text: first, kind: 'key' },
        { text: colon, kind: 'plain' },
        ...splitValue(rest ?? ''),
      ];
};
