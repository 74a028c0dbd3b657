import { chooseInvoiceLanguage } from './choose-invoice-language.util.ts';

const choose = (asked: unknown, customerLocale: string | null, browserLanguage: string | null) =>
  Object.values(chooseInvoiceLanguage({ asked, customerLocale, browserLanguage }));

describe('chooseInvoiceLanguage', () => {
  it.each([
    ['the customer’s own', undefined, 'de-AT', 'en', ['de', 'de-AT']],
    ['what was asked for', 'en', 'de-AT', 'de', ['en', 'en-GB']],
    ['the customer’s numbers where the words are theirs', 'en', 'en-US', 'de', ['en', 'en-US']],
    ['English where we have no words', undefined, 'fr-FR', null, ['en', 'en-GB']],
    ['the browser’s where no customer is known', undefined, null, 'de', ['de', 'de-DE']],
    ['English for nobody in particular', undefined, null, null, ['en', 'en-GB']],
    ['nothing for an unknown wish', 'xx', 'de-DE', null, ['de', 'de-DE']],
    ['nothing for a wish that came twice', ['en', 'de'], 'de-DE', null, ['de', 'de-DE']],
    ['its own numbers for a broken locale', undefined, 'de_€', null, ['en', 'en-GB']],
    ['its own numbers for a broken region', undefined, 'de-', null, ['de', 'de-DE']],
  ])('takes %s', (_what, asked, customerLocale, browserLanguage, expected) => {
    expect(choose(asked, customerLocale, browserLanguage)).toEqual(expected);
  });
});
