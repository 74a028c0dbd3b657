import { randomUUID } from 'node:crypto';
import { untilAtRest } from '../customer-billing/support/at-rest.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  createDriftWorld,
  type DriftWorld,
  findingsOf,
  makeReport,
} from './support/drift-world.ts';

const INVOICES = process.env['TEST_LONG'] === '1' ? 10_000 : 500;
const AT_ONCE = 20;
/** First and last pages of seven lists, and one more where a list ends on a full page. */
const REQUESTS_BESIDE = 14;

/** What happened to an invoice at Stripe, by turns. */
const LIVES = ['open', 'paid', 'refunded', 'open', 'void'] as const;

describe('clean books', () => {
  let world: DriftWorld;

  beforeAll(async () => {
    world = await createDriftWorld();
    const template = await world.makeInvoice();
    await world.sandbox.control.stopDeliveries();
    const known = (await world.sandbox.control.state('invoices')).find(
      ({ id }) => id === template.stripeInvoiceId,
    );
    const make = async (number: number): Promise<{ id: string; stripeInvoiceId: string }> => {
      const id = randomUUID();
      const { id: stripeInvoiceId } = await world.callStripe('invoices', {
        customer: String(known?.customer),
        collection_method: 'send_invoice',
        days_until_due: '30',
        currency: 'eur',
        'metadata[crm_installation_id]': known?.metadata?.['crm_installation_id'] ?? '',
        'metadata[crm_workspace_id]': world.app.workspace.id,
        'metadata[crm_invoice_id]': id,
      });
      await world.callStripe(`invoices/${stripeInvoiceId}/add_lines`, {
        'lines[0][amount]': '11900',
        'lines[0][description]': 'Sensor gateway',
      });
      await world.callStripe(`invoices/${stripeInvoiceId}/finalize`, {});
      await live(stripeInvoiceId, LIVES[number % LIVES.length] ?? 'open');
      return { id, stripeInvoiceId };
    };
    const live = async (stripeInvoiceId: string, life: (typeof LIVES)[number]): Promise<void> => {
      const { control } = world.sandbox;
      if (life === 'void') {
        await control.voidInvoice(stripeInvoiceId);
      }
      if (life !== 'paid' && life !== 'refunded') return;
      await control.pay({ invoice: stripeInvoiceId, card: '4242424242424242' });
      const response = await fetch(
        `${world.sandbox.url}/v1/invoice_payments?invoice=${stripeInvoiceId}`,
        { headers: { Authorization: `Bearer ${world.keys.secretKey}` } },
      );
      const { data } = (await response.json()) as {
        data: { payment: { payment_intent: string } }[];
      };
      if (life === 'refunded') {
        const paymentIntent = data[0]?.payment.payment_intent ?? '';
        await control.refund({ paymentIntent, amount: 1900 });
      }
    };
    const made: { id: string; stripeInvoiceId: string }[] = [];
    for (let start = 0; start < INVOICES - 1; start += AT_ONCE) {
      const count = Math.min(AT_ONCE, INVOICES - 1 - start);
      made.push(...(await Promise.all(Array.from({ length: count }, (_, i) => make(start + i)))));
    }
    await insertLike(template.id, made);
    // Thousands take longer than any wait: what is waited for is that the work goes on.
    for (let left = made.length; left > 0;) {
      const before = left;
      left = Number(
        await waitUntil(`less than ${before} invoices to wait for their sync`, async () => {
          const [row] = await world.app.database.query<{ left: string }>(
            `SELECT count(*) AS left FROM "invoiceSync" WHERE "wanted" > "done"`,
          );
          return Number(row?.left) < before && row?.left;
        }),
      );
    }
    await untilAtRest(world.app.database);
  }, INVOICES * 2_000);
  afterAll(() => world.close());

  /** Rows as a push leaves them: those of the template, with other ids. The product's own sync does the rest. */
  const insertLike = async (
    templateId: string,
    made: readonly { id: string; stripeInvoiceId: string }[],
  ): Promise<void> => {
    const ids = made.map(({ id }) => id);
    const stripeIds = made.map(({ stripeInvoiceId }) => stripeInvoiceId);
    const { database } = world.app;
    await database.query(
      `INSERT INTO "invoice" SELECT (jsonb_populate_record(template, jsonb_build_object(
         'id', copy.id, 'number', 'COPY-' || copy.n, 'stripeInvoiceId', copy."stripeId"))).*
       FROM "invoice" template, unnest($2::text[], $3::text[]) WITH ORDINALITY AS copy(id, "stripeId", n)
       WHERE template."id" = $1`,
      [templateId, ids, stripeIds],
    );
    await database.query(
      `INSERT INTO "stripePush" SELECT (jsonb_populate_record(template, jsonb_build_object(
         'id', gen_random_uuid(), 'invoiceId', copy.id, 'stripeInvoiceId', copy."stripeId", 'stripePaymentIntentId', NULL))).*
       FROM "stripePush" template, unnest($2::text[], $3::text[]) AS copy(id, "stripeId") WHERE template."invoiceId" = $1`,
      [templateId, ids, stripeIds],
    );
    await database.query(
      `INSERT INTO "invoiceSync" ("invoiceId", "workspaceId", "wanted") SELECT unnest($2::uuid[]), $1, 1`,
      [world.app.workspace.id, ids],
    );
  };

  it(`P4: show no difference on ${INVOICES} invoices, for a request per hundred objects`, async () => {
    const { lastSeq } = await world.sandbox.control.requests();
    const report = await makeReport(world.admin);
    const { requests } = await world.sandbox.control.requests(lastSeq);

    expect(report).toMatchObject({ state: 'DONE', findingCount: 0, invoicesCompared: INVOICES });
    expect(findingsOf(report)).toEqual([]);
    const counts = await Promise.all(
      (
        [
          'invoices',
          'invoice_payments',
          'credit_notes',
          'payment_intents',
          'charges',
          'refunds',
          'disputes',
        ] as const
      ).map(async (name) => (await world.sandbox.control.state(name)).length),
    );
    const objects = counts.reduce((sum, count) => sum + count, 0);
    expect(objects).toBeGreaterThan(INVOICES * 2);
    expect(requests.length).toBeLessThanOrEqual(objects / 100 + REQUESTS_BESIDE);
    expect(requests.every(({ method }) => method === 'GET')).toBe(true);
    expect(report.requests).toBe(requests.length);
    const [left] = await world.app.database.query<{ objects: string }>(
      'SELECT count(*) AS objects FROM "driftObject"',
    );
    expect(left).toEqual({ objects: '0' });
  });
});
