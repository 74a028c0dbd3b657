import { readMarkdown } from './read-markdown.util.ts';

const PAGE = `# A heading, with \`code\` & more

A [link](docs/a.md#part "title") and a picture ![of it](pictures/b.png) beside \`npm run x\`.
A span that looks like a link, \`[no](link.md)\`, is none.

\`\`\`sh
npm ci
[no](link.md)
\`\`\`
`;

describe('reading a page of documentation', () => {
  it('finds links, pictures, anchors and code', () => {
    expect(readMarkdown(PAGE)).toEqual({
      links: ['docs/a.md#part'],
      pictures: ['pictures/b.png'],
      anchors: ['a-heading-with-code--more'],
      codeSpans: ['code', 'npm run x', '[no](link.md)'],
      codeLines: ['npm ci', '[no](link.md)'],
    });
  });
});
