import { Role } from 'twenty-shared';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';
import type { TestClient } from '../support/test-client.ts';
import {
  aDraft,
  aLine,
  codeOf,
  createDraft,
  fieldOf,
  insertCompany,
  insertPerson,
  issue,
} from './support/records-test.ts';

const WHOLE = `
  id number status currency issueDate dueDate version note lineCount
  discountType discountPercent discountAmountMinor
  company { id name people { id name } } contact { id name } billingEmail
  lines { position description details quantity unitPriceMinor discountType discountPercent discountAmountMinor
    taxRatePercent grossMinor discountMinor netMinor taxMinor totalMinor }
  totals { subtotalMinor invoiceDiscountMinor netMinor taxMinor totalMinor lineNetMinor
    taxes { ratePercent taxableMinor taxMinor } }
  totalMinor paidMinor refundedMinor disputedMinor keptMinor owedMinor
  flags { overdue processing partPaid refunded disputed inquiry creditApplied test }
  explanation { row sentence } payments { id } attempts { id }
  timeline { edges { node { actorName action summary fromStatus toStatus evidence { eventType } } } }`;
const CREATE = `mutation ($input: InvoiceDraftInput!) { createInvoice(input: $input) { ${WHOLE} } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: InvoiceDraftInput!) {
  updateInvoice(id: $id, version: $version, input: $input) { ${WHOLE} } }`;
const DELETE = `mutation ($id: ID!) { deleteInvoice(id: $id) }`;
const TOTALS = `query ($input: InvoiceTotalsInput!) { invoiceTotals(input: $input) {
  subtotalMinor invoiceDiscountMinor netMinor taxMinor totalMinor lineNetMinor
  taxes { ratePercent taxableMinor taxMinor } } }`;

const LINES = [
  aLine({ quantity: '2.5', unitPriceMinor: '1999', taxRatePercent: '19' }),
  aLine({
    description: ' Hosting ',
    details: 'Two servers',
    unitPriceMinor: '10000',
    taxRatePercent: '7.00',
    discountType: 'PERCENT',
    discountPercent: '12.50',
  }),
  aLine({ unitPriceMinor: '500', discountType: 'AMOUNT', discountAmountMinor: '100' }),
];

type Invoice = {
  id: string;
  version: number;
  totals: Record<string, unknown>;
  timeline: { edges: { node: Record<string, unknown> }[] };
} & Record<string, unknown>;

describe('A draft', () => {
  let test: TestApp;
  let member: TestClient;
  let companyId: string;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.signIn(Role.MEMBER);
    companyId = (await insertCompany(test, { name: 'Løvenborg Skibsværft A/S' })).id;
  });
  afterAll(() => test.close());

  const create = (draft: Record<string, unknown> = {}) =>
    member.graphql<{ createInvoice: Invoice }>(CREATE, { input: aDraft(companyId, draft) });

  it('P4: gets its totals from the server and shows everything that was typed', async () => {
    const contact = await insertPerson(test, {
      workspaceId: test.workspace.id,
      companyId,
      name: 'Maja Holm',
      email: 'maja@example.test',
    });
    const discount = { discountType: 'AMOUNT', discountAmountMinor: '1000' };
    const answer = await create({
      lines: LINES,
      contactId: contact.id,
      note: '  Thank you ',
      ...discount,
    });
    expect(answer.errors).toBeUndefined();
    const invoice = answer.data?.createInvoice;
    expect(invoice).toMatchObject({
      number: null,
      status: 'DRAFT',
      version: 1,
      note: 'Thank you',
      lineCount: 3,
      ...discount,
      discountPercent: null,
      company: { name: 'Løvenborg Skibsværft A/S', people: [{ id: contact.id }] },
      contact: { name: 'Maja Holm' },
      billingEmail: 'billing@example.test',
      owedMinor: '0',
      flags: { overdue: false, test: false },
      explanation: { row: 'NOT_ISSUED' },
      payments: [],
      attempts: [],
      lines: [
        {
          position: 0,
          quantity: '2.5',
          grossMinor: '4998',
          discountMinor: '0',
          taxRatePercent: '19',
        },
        {
          description: 'Hosting',
          details: 'Two servers',
          discountPercent: '12.5',
          taxRatePercent: '7',
        },
        { discountType: 'AMOUNT', discountAmountMinor: '100', grossMinor: '500' },
      ],
      totals: {
        subtotalMinor: '14148',
        invoiceDiscountMinor: '1000',
        lineNetMinor: ['4998', '8750', '400'],
      },
    });
    const preview = await member.graphqlOrThrow<{ invoiceTotals: unknown }>(TOTALS, {
      input: { currency: 'EUR', lines: LINES, ...discount },
    });
    expect(invoice?.totals).toEqual(preview.invoiceTotals);
    expect(invoice?.timeline.edges.map(({ node }) => node)).toEqual([
      expect.objectContaining({
        actorName: 'Max Member',
        action: 'invoice.created',
        toStatus: 'DRAFT',
      }),
    ]);
  });

  it('may have no lines yet', async () => {
    const answer = await create({ lines: [] });
    expect(answer.data?.createInvoice).toMatchObject({ lineCount: 0, totalMinor: '0', lines: [] });
  });

  it('is replaced as a whole and goes up one version', async () => {
    const { id, version } = await createDraft(member, companyId, { note: 'old', lines: LINES });
    const answer = await member.graphql<{ updateInvoice: Invoice }>(UPDATE, {
      id,
      version,
      input: aDraft(companyId, { currency: 'JPY', lines: [aLine({ unitPriceMinor: '1200' })] }),
    });
    expect(answer.data?.updateInvoice).toMatchObject({
      currency: 'JPY',
      version: 2,
      note: null,
      lineCount: 1,
      totalMinor: '1200',
      lines: [{ unitPriceMinor: '1200' }],
    });
  });

  it('refuses a change by somebody who saw an older version, and keeps what is there', async () => {
    const { id } = await createDraft(member, companyId);
    const input = aDraft(companyId, { note: 'mine' });
    await member.graphqlOrThrow(UPDATE, { id, version: 1, input });
    const late = await member.graphql(UPDATE, {
      id,
      version: 1,
      input: { ...input, note: 'late', lines: [] },
    });
    expect(codeOf(late)).toBe('INVOICE_VERSION_CONFLICT');
    const rows = await test.database.query(
      'SELECT "note", "lineCount" FROM "invoice" WHERE "id" = $1',
      [id],
    );
    expect(rows).toEqual([{ note: 'mine', lineCount: 1 }]);
  });

  it('lets one of two changes made at once win', async () => {
    const { id, version } = await createDraft(member, companyId);
    const change = (note: string) =>
      member.graphql(UPDATE, { id, version, input: aDraft(companyId, { note }) });
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map(change));
    const codes = answers.map(codeOf);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'INVOICE_VERSION_CONFLICT')).toHaveLength(3);
  });

  it('can be deleted with its lines, and its history stays', async () => {
    const { id } = await createDraft(member, companyId);
    expect(
      (await member.graphqlOrThrow<{ deleteInvoice: string }>(DELETE, { id })).deleteInvoice,
    ).toBe(id);
    const [counts] = await test.database.query(
      `SELECT (SELECT count(*)::int FROM "invoice" WHERE "id" = $1) AS invoices,
              (SELECT count(*)::int FROM "invoiceLineItem" WHERE "invoiceId" = $1) AS lines,
              (SELECT array_agg("action" ORDER BY "position") FROM "auditEntry" WHERE "invoiceId" = $1) AS actions`,
      [id],
    );
    expect(counts).toEqual({
      invoices: 0,
      lines: 0,
      actions: ['invoice.created', 'invoice.deleted'],
    });
  });

  it('can neither be edited nor deleted once it is issued', async () => {
    const { id, version } = await createDraft(member, companyId);
    await issue(member, id);
    const edited = await member.graphql(UPDATE, {
      id,
      version: version + 1,
      input: aDraft(companyId),
    });
    const deleted = await member.graphql(DELETE, { id });
    expect([codeOf(edited), codeOf(deleted)]).toEqual(['INVOICE_NOT_DRAFT', 'INVOICE_NOT_DRAFT']);
  });

  it.each([
    ['an unknown currency', { currency: 'XXX' }, 'CURRENCY_UNKNOWN', 'currency'],
    ['a lower-case currency', { currency: 'eur' }, 'CURRENCY_UNKNOWN', 'currency'],
    [
      'a due date before the issue date',
      { dueDate: '2026-10-31' },
      'DUE_DATE_BEFORE_ISSUE_DATE',
      'dueDate',
    ],
    [
      'a quantity of zero',
      { lines: [aLine(), aLine({ quantity: '0' })] },
      'QUANTITY_INVALID',
      'lines.1.quantity',
    ],
    [
      'a negative price',
      { lines: [aLine({ unitPriceMinor: '-1' })] },
      'UNIT_PRICE_INVALID',
      'lines.0.unitPriceMinor',
    ],
    [
      'a tax rate over 100 %',
      { lines: [aLine({ taxRatePercent: '101' })] },
      'TAX_RATE_INVALID',
      'lines.0.taxRatePercent',
    ],
    [
      'a discount over the line',
      { lines: [aLine({ discountType: 'AMOUNT', discountAmountMinor: '10001' })] },
      'DISCOUNT_INVALID',
      'lines.0.discountType',
    ],
    [
      'a percentage with an amount',
      { lines: [aLine({ discountType: 'PERCENT', discountAmountMinor: '1' })] },
      'DISCOUNT_INVALID',
      'lines.0.discountType',
    ],
    ['a value without a type', { discountPercent: '5' }, 'DISCOUNT_INVALID', 'discountType'],
    [
      'an amount nobody can pay',
      { lines: [aLine({ quantity: '999999999', unitPriceMinor: '999999999' })] },
      'AMOUNT_TOO_LARGE',
      'lines.0',
    ],
    [
      'too many lines',
      { lines: Array.from({ length: 251 }, () => aLine()) },
      'INVOICE_TOO_MANY_LINES',
      'lines',
    ],
    ['a malformed company', { companyId: 'nobody' }, 'COMPANY_NOT_FOUND', 'companyId'],
    ['a malformed contact', { contactId: 'nobody' }, 'PERSON_NOT_FOUND', 'contactId'],
    [
      'an empty description',
      { lines: [aLine({ description: '' })] },
      'INPUT_INVALID',
      'lines.0.description',
    ],
    ['a NUL in a text', { note: 'a\u0000b' }, 'INPUT_INVALID', 'note'],
    ['a year nobody invoices in', { issueDate: '0001-01-01' }, 'INPUT_INVALID', 'issueDate'],
  ])('refuses %s by name', async (_name, draft, code, field) => {
    const before = await test.database.query('SELECT count(*) FROM "invoice"');
    const answer = await create(draft);
    expect([codeOf(answer), fieldOf(answer)]).toEqual([code, field]);
    expect(await test.database.query('SELECT count(*) FROM "invoice"')).toEqual(before);
  });

  it.each([
    ['a fractional minor amount', { lines: [aLine({ unitPriceMinor: '1.5' })] }],
    ['a date that does not exist', { dueDate: '2026-02-30' }],
    ['a field it does not know', { totalMinor: '1' }],
  ])('refuses %s as invalid input', async (_name, draft) => {
    expect(codeOf(await create(draft))).toBe('INPUT_INVALID');
  });

  it('refuses a contact of another company', async () => {
    const other = await insertCompany(test);
    const { id: contactId } = await insertPerson(test, {
      workspaceId: test.workspace.id,
      companyId: other.id,
    });
    expect(codeOf(await create({ contactId }))).toBe('PERSON_NOT_FOUND');
  });

  it('P8: knows neither company nor contact nor invoice of another workspace', async () => {
    const elsewhere = await seedWorkspace(test.database);
    const stranger = await test.signIn(Role.ADMIN, elsewhere);
    const theirs = await insertCompany(test, { workspaceId: elsewhere.id });
    const theirContact = await insertPerson(test, {
      workspaceId: elsewhere.id,
      companyId: theirs.id,
    });
    const { id, version } = await createDraft(member, companyId);

    expect(codeOf(await create({ companyId: theirs.id }))).toBe('COMPANY_NOT_FOUND');
    expect(codeOf(await create({ contactId: theirContact.id }))).toBe('PERSON_NOT_FOUND');
    const input = aDraft(theirs.id);
    const attempts = await Promise.all([
      stranger.graphql(UPDATE, { id, version, input }),
      stranger.graphql(DELETE, { id }),
      issue(stranger, id),
      stranger.graphql('query ($id: ID!) { invoice(id: $id) { id } }', { id }),
    ]);
    expect(attempts.map(codeOf)).toEqual(Array(4).fill('INVOICE_NOT_FOUND'));
    expect(
      await test.database.query('SELECT "status" FROM "invoice" WHERE "id" = $1', [id]),
    ).toEqual([{ status: 'DRAFT' }]);
  });

  it('P8: answers nobody who is signed out', async () => {
    const answer = await test.graphql(CREATE, { input: aDraft(companyId) });
    expect(codeOf(answer)).toBe('NOT_SIGNED_IN');
  });
});
