import { PayPageErrorKind } from '../pay-page-error-kind.util.ts';
import { PAY_PAGE_TEXTS } from './pay-page-texts.ts';

const NAMES = new Proxy({}, { get: (_target, name) => `{${String(name)}}` });

/** Every text of a language by its path, with the names of its values in place of them. */
const flatten = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const takesDays = path === '.dueIn';
    const argument = takesDays ? -3 : value.toString().startsWith('({') ? NAMES : '{value}';
    return flatten((value as (argument: unknown) => unknown)(argument), path);
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, `${path}.${key}`),
  );
};

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].toSorted();

describe('the words of the pay page', () => {
  const english = new Map(flatten(PAY_PAGE_TEXTS.en));
  const german = new Map(flatten(PAY_PAGE_TEXTS.de));

  it('are complete in both languages, with the same values in them', () => {
    expect([...german.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [path, text] of english) {
      expect(text.trim()).not.toBe('');
      expect([path, placeholders(german.get(path) ?? '')]).toEqual([path, placeholders(text)]);
    }
  });

  it('are German where they are not English', () => {
    const same = [...english].filter(([path, text]) => german.get(path) === text);
    expect(same.map(([path]) => path)).toEqual(['.lineDetail']);
  });

  it('say of every failure whether money moved', () => {
    for (const kind of Object.values(PayPageErrorKind)) {
      expect(PAY_PAGE_TEXTS.en.errors[kind].text).toMatch(/no money/i);
      expect(PAY_PAGE_TEXTS.de.errors[kind].text).toMatch(/nichts abgebucht/);
    }
  });

  it.each([
    [9, 'in 9 days', 'in 9 Tagen'],
    [1, 'tomorrow', 'morgen'],
    [0, 'today', 'heute'],
    [-1, '1 day late', 'seit 1 Tag überfällig'],
    [-40, '40 days late', 'seit 40 Tagen überfällig'],
  ])('count %p days', (days, inEnglish, inGerman) => {
    expect(PAY_PAGE_TEXTS.en.dueIn(days)).toBe(inEnglish);
    expect(PAY_PAGE_TEXTS.de.dueIn(days)).toBe(inGerman);
  });
});
