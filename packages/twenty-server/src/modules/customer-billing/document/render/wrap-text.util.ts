/** Breaks a word that is wider than a line, character by character. */
const breakWord = (word: string, width: number, widthOf: (text: string) => number): string[] => {
  const parts: string[] = [];
  let part = '';
  let partWidth = 0;
  for (const character of word) {
    const characterWidth = widthOf(character);
    if (part !== '' && partWidth + characterWidth > width) {
      parts.push(part);
      part = character;
      partWidth = characterWidth;
    } else {
      part += character;
      partWidth += characterWidth;
    }
  }
  return [...parts, part];
};

/** The lines of a text in a column. Own line breaks stay; what has no space to break at is broken anywhere. */
export const wrapText = (
  text: string,
  width: number,
  widthOf: (text: string) => number,
): string[] => {
  const space = widthOf(' ');
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let lineWidth = 0;
    for (const word of paragraph.split(/[ \t]+/).filter((part) => part !== '')) {
      // Word by word, so that every word is measured once however often a document repeats it.
      const wordWidth = widthOf(word);
      if (line !== '' && lineWidth + space + wordWidth <= width) {
        line += ` ${word}`;
        lineWidth += space + wordWidth;
        continue;
      }
      if (line !== '') lines.push(line);
      const parts = wordWidth <= width ? [word] : breakWord(word, width, widthOf);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
      lineWidth = widthOf(line);
    }
    return [...lines, line];
  });
};
