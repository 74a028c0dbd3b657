import type { TestApp } from '../support/create-test-app.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';
import type { TestClient } from '../support/test-client.ts';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import {
  createDraft,
  dataOf,
  pressCreatePaymentLink,
  pressVoid,
} from '../customer-billing/support/invoices.ts';
import { addLink, book, issueWithLink } from '../pay-page/support/pay-links.ts';
import { fetchCustomerPdf, fetchSamplePdf, fetchStaffPdf } from './support/fetch-pdf.ts';
import { readPdf } from './support/read-pdf.ts';

/** One pixel with an alpha channel, so that its bytes must be unpacked. */
const TRANSPARENT_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const LINES = [
  {
    description: 'Hull monitoring platform, annual licence',
    details: '24 vessels, Nov 2026 to Oct 2027',
    quantity: '24',
    unitPriceMinor: '115000',
    discountType: 'PERCENT',
    discountPercent: '10',
    taxRatePercent: '19',
  },
  {
    description: 'Ωκεανός: αισθητήρες',
    details: 'Датчики и шлюзы, Łódź, Çeşme',
    quantity: '12.5',
    unitPriceMinor: '124000',
    taxRatePercent: '7',
  },
];

describe('the PDF of an invoice', () => {
  let world: BillingWorld;
  let test: TestApp;
  let admin: TestClient;
  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    test = world.app;
    admin = world.admin;
  });
  afterAll(() => world.close());

  /** The address that customers pay at, as createPaymentLink writes it. */
  const showLink = async (invoiceId: string, token: string): Promise<string> => {
    const url = `http://localhost:3000/pay/${token}`;
    await test.database.query(`UPDATE "invoice" SET "stripePaymentLink" = $2 WHERE "id" = $1`, [
      invoiceId,
      url,
    ]);
    return url;
  };

  it('holds every line, amount and word as text, the link to press and the link to scan', async () => {
    const { token, number, invoiceId } = await issueWithLink(test, admin, {
      company: { locale: 'en-GB' },
      draft: { lines: LINES },
    });
    const link = await showLink(invoiceId, token);
    const { status, headers, bytes } = await fetchStaffPdf(test, admin, invoiceId);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe(`inline; filename="${number}.pdf"`);
    const pdf = await readPdf(bytes);
    for (const part of [
      number,
      'Brackwater Marine',
      'Hull monitoring platform,',
      '24 vessels, Nov 2026 to Oct 2027',
      'Ωκεανός: αισθητήρες',
      'Датчики и шлюзы, Łódź, Çeşme',
      '12.5',
      '1,150.00',
      '10%',
      '24,840.00',
      'Tax 19% on 24,840.00',
      '4,719.60',
      'Tax 7% on 15,500.00',
      '1,085.00',
      '€46,144.60',
      'Pay €46,144.60 by 1 December 2026',
    ]) {
      expect(pdf.text).toContain(part);
    }
    expect(pdf.title).toBe(`Invoice ${number} from Test Works`);
    expect(pdf.language).toBe('en');
    expect(pdf.pages[0]?.links).toContain(link);
    expect(await pdf.readQrCode(1)).toBe(link);
  });

  it('speaks German to a German customer', async () => {
    const { invoiceId, number } = await issueWithLink(test, admin, {
      company: { locale: 'de-DE' },
      draft: { lines: LINES },
    });
    const pdf = await readPdf((await fetchStaffPdf(test, admin, invoiceId)).bytes);
    for (const part of ['Rechnung', '24.840,00', '46.144,60 €', 'Fällig am', '1. Dezember 2026']) {
      expect(pdf.text).toContain(part);
    }
    expect(pdf.language).toBe('de');
    expect(pdf.title).toBe(`Rechnung ${number} von Test Works`);
  });

  it('P5: writes yen without and dinars with three decimal places, as the rows say', async () => {
    const amounts = { JPY: ['1234567', '￥1,234,567'], KWD: ['1234560', '1,234.560'] } as const;
    for (const [currency, [unitPriceMinor, expected]] of Object.entries(amounts)) {
      const { invoiceId } = await issueWithLink(test, admin, {
        company: { locale: 'en-GB' },
        draft: {
          currency,
          lines: [{ description: 'Sensor', quantity: '1', unitPriceMinor, taxRatePercent: '0' }],
        },
      });
      const pdf = await readPdf((await fetchStaffPdf(test, admin, invoiceId)).bytes);
      expect(pdf.text.replaceAll('¥', '￥').replaceAll('JP￥', '￥')).toContain(expected);
    }
  });

  it('is the same bytes each time, made once, and another file once something was paid', async () => {
    const { invoiceId, token } = await issueWithLink(test, admin);
    await showLink(invoiceId, token);
    const [first, second] = await Promise.all([
      fetchStaffPdf(test, admin, invoiceId),
      fetchStaffPdf(test, admin, invoiceId),
    ]);
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    const count = async (): Promise<number> => {
      const rows = await test.database.query<{ count: string }>(
        `SELECT count(*) FROM "invoiceDocument" WHERE "invoiceId" = $1`,
        [invoiceId],
      );
      return Number(rows[0]?.count);
    };
    expect(await count()).toBe(1);
    const etag = first.headers.get('etag') ?? '';
    const unchanged = await fetchStaffPdf(test, admin, invoiceId, { 'if-none-match': etag });
    expect([unchanged.status, unchanged.bytes.length]).toEqual([304, 0]);

    await book(test, invoiceId, [{ amountMinor: 4_000n }]);
    const later = await fetchStaffPdf(test, admin, invoiceId);
    expect(later.headers.get('etag')).not.toBe(etag);
    const pdf = await readPdf(later.bytes);
    expect(pdf.text).toContain('−€40.00');
    expect(pdf.text).toContain('Pay €60.00');
    expect(await count()).toBe(2);
  });

  it('of as many lines as there may be repeats the heads on each page and numbers the pages', async () => {
    const lines = Array.from({ length: 250 }, (_, index) => ({
      description: `Sensor gateway ${index + 1}`,
      quantity: '1',
      unitPriceMinor: '1000',
      taxRatePercent: '19',
    }));
    const id = await createDraft(admin, { lines });
    const draft = await readPdf((await fetchStaffPdf(test, admin, id)).bytes);
    const { pages } = draft;
    expect(pages.length).toBeGreaterThan(8);
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
    }
    const bodies = pages.filter(({ text }) => text.includes('Sensor gateway'));
    for (const { text } of bodies) expect(text).toContain('Description Quantity Unit price');
    for (let line = 1; line <= 250; line += 1) {
      expect(draft.text).toContain(`Sensor gateway ${line} `);
    }
    expect(draft.text).toContain('€2,975.00');
    expect(draft.text).toContain('DRAFT');
    expect(pages[0]?.links).toEqual([]);
  });

  it('breaks words that are wider than their column and leaves nothing out', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(9);
    const id = await createDraft(admin, {
      lines: [
        { description: word, quantity: '999999.123456', unitPriceMinor: '1', taxRatePercent: '19' },
      ],
    });
    const pdf = await readPdf((await fetchStaffPdf(test, admin, id)).bytes);
    expect(pdf.text.replaceAll(' ', '')).toContain(word);
  });

  it('is marked PAID, and asks for nothing then', async () => {
    const { invoiceId, token } = await issueWithLink(test, admin);
    await showLink(invoiceId, token);
    await book(test, invoiceId, [{ amountMinor: 10_000n }]);
    const pdf = await readPdf((await fetchStaffPdf(test, admin, invoiceId)).bytes);
    expect(pdf.text).toContain('PAID');
    expect(pdf.text).toContain('Paid in full');
    expect(pdf.pages[0]?.links).toEqual([]);
  });

  it('is marked VOID, and TEST where no real money moves', async () => {
    const invoiceId = await createDraft(admin);
    const { createPaymentLink } = dataOf(await pressCreatePaymentLink(admin, invoiceId));
    const open = await readPdf((await fetchStaffPdf(test, admin, invoiceId)).bytes);
    expect(open.text).toContain('TEST: no real money moves');
    expect(open.pages[0]?.links).toContain(createPaymentLink.url);
    dataOf(await pressVoid(admin, invoiceId, 'Wrong customer'));
    const pdf = await readPdf((await fetchStaffPdf(test, admin, invoiceId)).bytes);
    expect(pdf.text).toContain('VOID');
    expect(pdf.text).toContain('This invoice is void, nothing is owed');
    expect(pdf.pages[0]?.links).toEqual([]);
  });

  it('is behind the customer’s link, the same bytes as staff see', async () => {
    const { token, invoiceId } = await issueWithLink(test, admin);
    const [customer, staff] = [
      await fetchCustomerPdf(test, token),
      await fetchStaffPdf(test, admin, invoiceId),
    ];
    expect(customer.status).toBe(200);
    expect(Buffer.from(customer.bytes).equals(Buffer.from(staff.bytes))).toBe(true);
    expect(customer.headers.get('x-robots-tag')).toContain('noindex');
  });

  it('P8: is nobody else’s: unknown and replaced links, other workspaces, the signed out', async () => {
    const { token, invoiceId } = await issueWithLink(test, admin);
    await addLink(test, invoiceId);
    const replaced = await fetchCustomerPdf(test, token);
    const unknown = await fetchCustomerPdf(test, 'A'.repeat(22));
    expect([replaced.status, unknown.status]).toEqual([404, 404]);
    expect(Buffer.from(replaced.bytes).toString()).toBe(Buffer.from(unknown.bytes).toString());
    const other = await seedWorkspace(test.database, { name: 'Rivals' });
    const stranger = await test.signIn('ADMIN', other);
    expect((await fetchStaffPdf(test, stranger, invoiceId)).status).toBe(404);
    expect((await fetchStaffPdf(test, { ...admin, cookie: '' }, invoiceId)).status).toBe(401);
    expect((await fetchStaffPdf(test, admin, 'no-uuid')).status).toBe(404);
  });

  it('prints the letterhead, and refuses what is no IBAN and what is no picture', async () => {
    const save = (input: object) =>
      admin.graphql<{ updateLetterhead: { senderName: string; iban: string } }>(
        'mutation ($input: LetterheadInput!) { updateLetterhead(input: $input) { senderName iban } }',
        { input },
      );
    const codes = [
      await save({ iban: 'DE89 3704 0044 0532 0130 01' }),
      await save({ bic: 'ABC' }),
      await save({ accentColor: 'red' }),
      await save({ logo: Buffer.from('<svg/>').toString('base64') }),
      await save({ addressLines: Array.from({ length: 7 }, () => 'x') }),
    ].map(({ errors }) => errors?.[0]?.extensions['code']);
    expect(codes).toEqual([
      'LETTERHEAD_INVALID',
      'LETTERHEAD_INVALID',
      'LETTERHEAD_INVALID',
      'LOGO_INVALID',
      'INPUT_INVALID',
    ]);
    const { updateLetterhead } = dataOf(
      await save({
        senderName: 'Kestrel Works GmbH',
        tagline: 'Sensors and software',
        addressLines: ['Speicherweg 12', '20457 Hamburg'],
        registration: 'HRB 00000',
        taxId: 'DE 987 654 321',
        bankAccountHolder: 'Kestrel Works GmbH',
        iban: 'de89 3704 0044 0532 0130 00',
        bic: 'cobadeffxxx',
        accentColor: '#0B5C63',
        logo: TRANSPARENT_PIXEL,
      }),
    );
    expect(updateLetterhead.iban).toBe('DE89370400440532013000');
    const { invoiceId, number } = await issueWithLink(test, admin);
    const pdf = await readPdf((await fetchStaffPdf(test, admin, invoiceId)).bytes);
    for (const part of [
      'Kestrel Works GmbH',
      'Speicherweg 12, 20457 Hamburg',
      'HRB 00000',
      'DE89 3704 0044 0532 0130 00',
      'COBADEFFXXX',
      `Reference ${number}`,
    ]) {
      expect(pdf.text).toContain(part);
    }
    const member = await test.signIn('MEMBER');
    const refused = await member.graphql('{ letterhead { iban } }');
    expect(refused.errors?.[0]?.extensions['code']).toBe('PERMISSION_DENIED');
    const audited = await test.database.query<{ summary: string; data: object }>(
      `SELECT "summary", "data" FROM "auditEntry" WHERE "action" = 'settings.letterhead_changed'`,
    );
    expect(JSON.stringify(audited)).not.toContain('3704');
    expect(audited).toHaveLength(1);
  });

  it('refuses a picture that nothing can draw, before it breaks every document', async () => {
    const save = (logo: string) =>
      admin.graphql<{ updateLetterhead: { logo: string | null } }>(
        'mutation ($input: LetterheadInput!) { updateLetterhead(input: $input) { logo } }',
        { input: { logo } },
      );
    const { logo: present } = dataOf(
      await admin.graphql<{ letterhead: { logo: string | null } }>('{ letterhead { logo } }'),
    ).letterhead;
    const whole = Buffer.from(TRANSPARENT_PIXEL, 'base64');
    const broken = Buffer.from(whole);
    broken.fill(0x07, whole.indexOf('IDAT') + 4, whole.indexOf('IEND') - 8);
    for (const picture of [broken, whole.subarray(0, 33)]) {
      const { errors } = await save(picture.toString('base64'));
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'LOGO_INVALID', field: 'logo' });
    }
    const { letterhead } = dataOf(
      await admin.graphql<{ letterhead: { logo: string | null } }>('{ letterhead { logo } }'),
    );
    expect(letterhead.logo).toBe(present);
    const id = await createDraft(admin);
    expect((await fetchStaffPdf(test, admin, id)).status).toBe(200);
    expect(dataOf(await save(whole.toString('base64'))).updateLetterhead.logo).toBe(
      TRANSPARENT_PIXEL,
    );
    expect((await fetchStaffPdf(test, admin, id)).status).toBe(200);
  });

  it('shows an example on the letterhead in both languages, to admins alone', async () => {
    dataOf(
      await admin.graphql(
        'mutation ($input: LetterheadInput!) { updateLetterhead(input: $input) { iban } }',
        { input: { senderName: 'Sample Works', iban: 'DE89370400440532013000' } },
      ),
    );
    const words = { en: 'Invoice from Sample Works', de: 'Rechnung von Sample Works' };
    for (const language of ['en', 'de'] as const) {
      const { status, headers, bytes } = await fetchSamplePdf(test, admin, language);
      expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
      const pdf = await readPdf(bytes);
      expect(pdf.language).toBe(language);
      expect(pdf.title?.replace(/ INV-\d{4}-0042/, '')).toBe(words[language]);
      expect(pdf.text).toContain('DE89 3704 0044 0532 0130 00');
      expect(pdf.pages[0]?.links).toEqual(['http://localhost:3000/pay/example']);
    }
    const member = await test.signIn('MEMBER');
    const refused = [
      await fetchSamplePdf(test, member, 'en'),
      await fetchSamplePdf(test, { ...admin, cookie: '' }, 'en'),
    ].map(({ status }) => status);
    expect(refused).toEqual([403, 401]);
  });
});
