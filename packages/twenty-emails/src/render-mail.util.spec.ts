import {
  MAIL_LANGUAGES,
  type MailContent,
  MailKind,
  type MailLanguage,
} from './mail-content.type.ts';
import { readableInk } from './readable-ink.util.ts';
import { renderMail, subjectOfMail } from './render-mail.util.ts';

const SENDER = { name: 'Kestrel & Söhne', accentColor: '#0b5c63' };
const URL = 'https://crm.kestrel.example/pay/abc';

const contentsIn = (language: MailLanguage): MailContent[] => {
  const shared = {
    language,
    isTest: false,
    url: URL,
    invoiceNumber: 'INV-2026-0042',
    customerName: 'Brackwater <Marine>',
    amount: '€119.00',
  };
  return [
    { ...shared, kind: MailKind.INVOICE, dueDate: '2 May 2026', message: null, hasPdf: true },
    { ...shared, kind: MailKind.REMINDER, dueDate: '2 May 2026', daysLate: 3, hasPdf: true },
    { ...shared, kind: MailKind.RECEIPT, method: 'Visa', paidOn: '1 May 2026', stillOwed: null },
    { ...shared, kind: MailKind.PAYMENT_FAILED, method: 'Visa' },
    { ...shared, kind: MailKind.REFUND, method: 'Visa' },
  ];
};

const ALL = MAIL_LANGUAGES.flatMap((language) =>
  contentsIn(language).map((content) => [`${content.kind} in ${language}`, content] as const),
);

const linksIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|src|url)=?["'(]+([^"')]+)/g)].map(([, link]) => link ?? '');

describe('renderMail', () => {
  it.each(ALL)('%s leads to our own host alone and loads nothing', async (_name, content) => {
    const { html } = await renderMail(content, SENDER);
    expect(new Set(linksIn(html))).toEqual(new Set([URL]));
    expect(html).not.toMatch(/<(img|script|iframe|link)\b/);
  });

  it.each(ALL)('%s names its language, has one heading and one title', async (_name, content) => {
    const { html } = await renderMail(content, SENDER);
    expect(html).toContain(`<html dir="ltr" lang="${content.language}">`);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html.match(/<table(?![^>]*role="presentation")/g)).toBeNull();
  });

  it.each(ALL)('%s says the same in plain text', async (_name, content) => {
    const { text } = await renderMail(content, SENDER);
    expect(text).toContain('€119.00');
    expect(text).toContain(URL);
    expect(text).toContain('Brackwater <Marine>');
    expect(text).not.toMatch(/<\/|&amp;|&lt;/);
  });

  it.each([
    ['en', 'Mara <M> asked for this test mail.', 'Answers go to: books@kestrel.example'],
    ['de', 'Mara <M> hat diese Testmail angefordert.', 'Antworten an: books@kestrel.example'],
  ] as const)(
    'tells in %s who asked for a test mail, and how mails leave',
    async (language, who, how) => {
      const test = {
        kind: MailKind.TEST,
        language,
        isTest: false,
        url: null,
        askedBy: 'Mara <M>',
        from: 'billing@kestrel.example',
        replyTo: 'books@kestrel.example',
      };
      const { html, text } = await renderMail(test, SENDER);
      expect(text.replaceAll(/\s+/g, ' ')).toContain(who);
      expect(text).toContain(how);
      expect(html).not.toMatch(/<a\b/);
      const answered = await renderMail({ ...test, replyTo: null }, SENDER);
      expect(answered.text.match(/billing@kestrel\.example/g)).toHaveLength(2);
    },
  );

  it('writes other people’s words as text, never as markup', async () => {
    const [invoice] = contentsIn('en');
    const message = 'Hello <script>alert(1)</script>\n\nSecond paragraph';
    const content = { ...invoice, message } as MailContent;
    const { html, text } = await renderMail(content, SENDER);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
    expect(text).toContain('Second paragraph');
  });

  it('P10: marks what was made with test keys in subject, page and text', async () => {
    for (const [, content] of ALL) {
      const test = { ...content, isTest: true };
      const { html, text } = await renderMail(test, SENDER);
      expect(subjectOfMail(test)).toMatch(/^\[TEST\] /);
      expect(html).toContain('TEST: ');
      expect(text).toContain('TEST: ');
      expect((await renderMail(content, SENDER)).html).not.toContain('TEST');
    }
  });

  it('keeps a subject on one line', () => {
    const [invoice] = contentsIn('en');
    const content = { ...invoice, invoiceNumber: 'INV\r\nBcc: x@y.example' } as MailContent;
    expect(subjectOfMail(content)).not.toMatch(/[\r\n]/);
  });

  it.each([
    [-3, 'is due on 2 May 2026'],
    [0, 'is due today'],
    [1, 'one day ago'],
    [14, '14 days ago'],
  ])('says of a reminder %i days after the due date that it %s', async (daysLate, words) => {
    const reminder = contentsIn('en').find(({ kind }) => kind === MailKind.REMINDER);
    const content = { ...reminder, daysLate } as MailContent;
    const { text } = await renderMail(content, SENDER);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(words);
  });
});

describe('readableInk', () => {
  it.each([
    ['#0b5c63', '#ffffff'],
    ['#ffe97a', '#1b1b1b'],
    ['#000000', '#ffffff'],
    ['#ffffff', '#1b1b1b'],
  ])('on %s is %s', (background, ink) => {
    expect(readableInk(background)).toBe(ink);
  });
});
