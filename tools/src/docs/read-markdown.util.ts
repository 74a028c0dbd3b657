export type Markdown = {
  /** Targets of links and pictures as written: `docs/admin-guide.md#rotation`. */
  readonly links: readonly string[];
  readonly pictures: readonly string[];
  /** What a link may name after `#`. */
  readonly anchors: readonly string[];
  /** `like this`, outside of blocks. */
  readonly codeSpans: readonly string[];
  /** Lines of fenced blocks. */
  readonly codeLines: readonly string[];
};

const FENCE = /^\s*(```|~~~)/;

/** What a page of documentation points at. It reads the Markdown this repository writes, not every dialect. */
export const readMarkdown = (text: string): Markdown => {
  const prose: string[] = [];
  const codeLines: string[] = [];
  let isCode = false;
  for (const line of text.split('\n')) {
    if (FENCE.test(line)) isCode = !isCode;
    else (isCode ? codeLines : prose).push(line);
  }
  const paragraphs = prose.join('\n');
  const withoutCode = paragraphs.replaceAll(/`[^`]+`/g, (span) =>
    span.replaceAll(/[[\]()<>!]/g, ' '),
  );
  const targets = (pattern: RegExp): string[] =>
    [...withoutCode.matchAll(pattern)].map(([, target = '']) => target);
  return {
    links: targets(/(?<!!)\[[^\]]*\]\(([^)\s]+)[^)]*\)/g),
    pictures: targets(/!\[[^\]]*\]\(([^)\s]+)[^)]*\)/g),
    anchors: prose.flatMap((line) => {
      const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
      return heading === undefined ? [] : [toAnchor(heading)];
    }),
    codeSpans: [...paragraphs.matchAll(/`([^`]+)`/g)].map(([, span = '']) =>
      span.replaceAll(/\s+/g, ' '),
    ),
    codeLines,
  };
};

/** As GitHub makes them: lower case, punctuation dropped, spaces turned into hyphens. */
export const toAnchor = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
