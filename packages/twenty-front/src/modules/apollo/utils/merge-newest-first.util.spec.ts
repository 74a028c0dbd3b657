import { mergeNewestFirst } from './merge-newest-first.util.ts';

const page = (cursors: string, hasNextPage = false) => ({
  edges: [...cursors].map((cursor) => ({ cursor })),
  pageInfo: { hasNextPage },
});
const cursorsOf = ({ edges }: { edges: readonly { cursor: string }[] }): string =>
  edges.map(({ cursor }) => cursor).join('');

describe('mergeNewestFirst', () => {
  it('puts an older page behind what is there', () => {
    expect(cursorsOf(mergeNewestFirst(page('fed', true), page('cba'), 'd'))).toBe('fedcba');
  });

  it('keeps the older pages when a fresh first page meets them', () => {
    const merged = mergeNewestFirst(page('edcba'), page('gfe', true), null);
    expect(cursorsOf(merged)).toBe('gfedcba');
    expect(merged.pageInfo).toEqual({ hasNextPage: false });
  });

  it('starts over when so much is new that the pages no longer meet', () => {
    expect(cursorsOf(mergeNewestFirst(page('cba'), page('zyx', true), null))).toBe('zyx');
  });

  it('never shows an entry twice', () => {
    expect(cursorsOf(mergeNewestFirst(page('dcb'), page('cba'), 'd'))).toBe('dcba');
  });
});
