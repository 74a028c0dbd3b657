import fc from 'fast-check';
import { wrapText } from './wrap-text.util.ts';

const byLength = (text: string): number => [...text].length;

describe('wrapping text into a column', () => {
  it.each([
    ['one two three', 8, ['one two', 'three']],
    ['incomprehensibilities', 8, ['incompre', 'hensibil', 'ities']],
    ['a incomprehensible b', 8, ['a', 'incompre', 'hensible', 'b']],
    ['first\nsecond line', 20, ['first', 'second line']],
    ['', 8, ['']],
    ['  two   spaces ', 20, ['two spaces']],
  ])('%j in %i', (text, width, lines) => {
    expect(wrapText(text, width, byLength)).toEqual(lines);
  });

  it('loses no character and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrapText(text, width, byLength);
        expect(lines.every((line) => byLength(line) <= width)).toBe(true);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});
