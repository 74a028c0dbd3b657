import { randomInt, randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import {
  createSeededRandom,
  type SeededRandom,
} from '../../src/database/seed/seeded-random.util.ts';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import { dataOf, readInvoice } from '../customer-billing/support/invoices.ts';
import { type ManualWorker, startManualWorker } from '../customer-billing/support/manual-worker.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  allowParts,
  makePayableLink,
  type PayableLink,
  payablesOf,
  pressPay,
  sessionsOf,
} from './support/payable-links.ts';

const CARD = '4242424242424242';
const TOTAL = 10_000;
const RUNS = 50;

/**
 * Ways to pay. HOSTED_KEPT: a tab at Stripe that was opened before anything else happened. OUT_OF_BAND: marked as paid
 * in the Dashboard. RECORDED: a transfer that staff write down here.
 */
const WAYS = ['HOSTED', 'HOSTED_KEPT', 'SESSION', 'OUT_OF_BAND', 'RECORDED'] as const;
type Way = (typeof WAYS)[number];

const PAIRS = WAYS.flatMap((first) => WAYS.map((second) => [first, second] as const));

/** Given, a run that failed can be run again. */
const SEED = Number(process.env['TWO_PAYERS_SEED'] ?? randomInt(2 ** 31));

/** Each pair twice, the rest drawn. */
const RUNS_OF_PAIRS = Array.from({ length: RUNS }, (_, index): [number, Way, Way] => {
  const drawn = createSeededRandom(SEED + RUNS + index).pick(PAIRS);
  const [first, second] = [...PAIRS, ...PAIRS][index] ?? drawn;
  return [index, first, second];
});

/** `pay` answers what was settled outside Stripe by it, in minor units. */
type Payer = { readonly way: Way; readonly pay: () => Promise<number> };

describe(`P1: two payers of one invoice, seed ${SEED}`, () => {
  let world: BillingWorld;
  let worker: ManualWorker;
  let stripe: Stripe;
  let tooMuch = 0;
  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    worker = await startManualWorker(world.app);
    const { hostname, port } = new URL(world.sandbox.url);
    stripe = new Stripe(world.keys.secretKey, { host: hostname, port, protocol: 'http' });
  });
  afterAll(async () => {
    await worker.close();
    await world.close();
  });

  /** Opens the way as a customer, or a person at the Dashboard, would; the paying comes later. */
  const open = async (way: Way, link: PayableLink, random: SeededRandom): Promise<Payer> => {
    const payInvoice = async () => {
      await world.sandbox.control.pay({ invoice: link.stripeInvoiceId, card: CARD });
      return 0;
    };
    switch (way) {
      case 'HOSTED':
        await pressPay(world, link.token);
        return { way, pay: payInvoice };
      case 'HOSTED_KEPT':
        return { way, pay: payInvoice };
      case 'SESSION': {
        const before = new Set((await sessionsOf(world, link.id)).map(({ id }) => id));
        await pressPay(world, link.token, { amount: String(random.integer(10, 90)) });
        const made = (await sessionsOf(world, link.id)).find(({ id }) => !before.has(id));
        return {
          way,
          pay: async () => {
            if (made === undefined) return 0;
            // Closed meanwhile, it takes nothing any more, and says so.
            await world.sandbox.control
              .paySession({ session: made.id, card: CARD })
              .catch((error: unknown) => expect(String(error)).toContain('cannot be paid'));
            return 0;
          },
        };
      }
      case 'OUT_OF_BAND':
        return { way, pay: () => markPaidElsewhere(link) };
      case 'RECORDED':
        return { way, pay: () => recordTransfer(link) };
    }
  };

  const markPaidElsewhere = async ({ stripeInvoiceId }: PayableLink): Promise<number> => {
    const { amount_remaining: remaining } = await stripe.invoices.retrieve(stripeInvoiceId);
    try {
      await stripe.invoices.pay(stripeInvoiceId, { paid_out_of_band: true });
      return remaining;
    } catch (error) {
      expect(error).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
      return 0;
    }
  };

  const recordTransfer = async ({ id }: PayableLink): Promise<number> => {
    const { owedMinor } = await readInvoice(world.admin, id);
    if (owedMinor === '0') return 0;
    dataOf(
      await world.admin.graphql(
        'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { id } }',
        {
          input: {
            invoiceId: id,
            amountMinor: owedMinor,
            method: 'BANK_TRANSFER',
            receivedOn: new Date().toISOString().slice(0, 10),
            clientRequestId: randomUUID(),
          },
        },
      ),
    );
    return Number(owedMinor);
  };

  const deliverAndWork = async (): Promise<void> => {
    await waitUntil('Stripe to have told everything', async () => {
      const { idle } = await world.sandbox.control.health();
      return idle;
    });
    await worker.workUntilIdle();
  };

  /** What was settled through Stripe, by its own books. */
  const settledByCard = async (link: PayableLink): Promise<number> => {
    const intents = (await world.sandbox.control.state('payment_intents')).filter(
      ({ metadata }) => metadata['crm_invoice_id'] === link.id,
    );
    const ids = new Set(intents.map(({ id }) => id));
    const charges = (await world.sandbox.control.state('charges')).filter(
      ({ payment_intent: intent, status }) =>
        typeof intent === 'string' && ids.has(intent) && status === 'succeeded',
    );
    return charges.reduce((sum, { amount }) => sum + amount, 0);
  };

  const run = async (pair: readonly [Way, Way], random: SeededRandom) => {
    const link = await makePayableLink(world);
    await allowParts(world, link.id);
    await deliverAndWork();
    const payers = [await open(pair[0], link, random), await open(pair[1], link, random)];
    const ordered = random.chance(50) ? payers : payers.toReversed();
    let elsewhere = 0;
    for (const payer of ordered) {
      if (random.chance(40)) await deliverAndWork();
      // Recorded here when Stripe could no longer be told: money beside what was marked as paid in the Dashboard.
      elsewhere += await payer.pay();
    }
    await deliverAndWork();
    const invoice = await readInvoice(world.admin, link.id);
    const rows = invoice.payments.filter(({ status }) => status === 'SUCCEEDED');
    return {
      settled: elsewhere + (await settledByCard(link)),
      invoice,
      booked: rows.reduce((sum, { amountMinor }) => sum + Number(amountMinor), 0),
      movements: rows.map(({ movementId }) => movementId),
      payables: await payablesOf(world, link),
    };
  };

  it.each(RUNS_OF_PAIRS)(
    'run %i, %s and %s: what is settled twice is shown as too much',
    async (index, first, second) => {
      await world.app.database.query('DELETE FROM "throttle"');
      const random = createSeededRandom(SEED + index);
      const { settled, booked, invoice, movements, payables } = await run([first, second], random);
      expect(booked).toBe(settled);
      expect(new Set(movements).size).toBe(movements.length);
      expect({ settled, isOverpaid: invoice.status === 'OVERPAID' }).toEqual({
        settled,
        isOverpaid: settled > TOTAL,
      });
      expect(settled >= TOTAL ? payables : []).toEqual([]);
      if (settled > TOTAL) tooMuch += 1;
    },
  );

  it('tried what it is about: some paid twice', () => {
    // A page that stays open beside a session can be paid as well: nobody can close it but a void.
    expect(tooMuch).toBeGreaterThan(0);
  });
});
