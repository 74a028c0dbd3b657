import { toContainsPattern, toSearchText } from './search-text.util.ts';

describe('What is searched', () => {
  it.each([
    ['Hôtel  Valmontier Évian ', 'hotel valmontier evian'],
    ['LØVENBORG', 'løvenborg'],
    ['Ｆｕｌｌ width', 'full width'],
    ['a\u0000b', 'ab'],
  ])('makes of %p the text %p', (text, searchText) => {
    expect(toSearchText(text)).toBe(searchText);
  });

  it('takes wildcards literally', () => {
    expect(toContainsPattern('100%_\\')).toBe('%100\\%\\_\\\\%');
  });
});
