import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HANDLED_EVENT_TYPES } from '../../inbox/handled-event-types.constant.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import type { KnownIds } from '../event-location.type.ts';
import { readReferences } from '../read-references.util.ts';
import { findStripeEventHandler } from '../stripe-event-handlers.ts';

// Deliveries of the sandbox, without payment capabilities. What it never sends (refund.failed, invoice.finalization_failed,
// radar.early_fraud_warning.updated) is a delivery of the same object with another type and status.
const FIXTURES = join(__dirname, '../__fixtures__/2026-10-28.endive');
const INSTALLATION_ID = 'installation-1';
const WORKSPACE_ID = '0198c2f4-0000-7000-8000-000000000001';
const INVOICE_ID = '0198c2f4-0000-7000-8000-000000000003';

type RecordedEvent = JsonObject & {
  readonly type: string;
  readonly data: { readonly object: JsonObject & { readonly id: string } };
};

const recorded = (type: string): RecordedEvent =>
  JSON.parse(readFileSync(join(FIXTURES, `${type}.json`), 'utf8')) as RecordedEvent;

const withMetadata = (event: RecordedEvent, metadata: JsonObject): RecordedEvent => ({
  ...event,
  data: { ...event.data, object: { ...event.data.object, metadata } },
});

const NOTHING_KNOWN: KnownIds = {
  invoiceIdOf: () => undefined,
  invoiceIdsOfCustomer: () => [],
  hasInvoice: () => false,
};

/** Where the event belongs, located twice: a handler remembers nothing and changes nothing. */
const locate = (event: RecordedEvent, known: KnownIds) => {
  const before = structuredClone(event);
  const locateOnce = () =>
    findStripeEventHandler(event.type)?.locate(
      { payload: event },
      readReferences({ payload: event, workspaceId: WORKSPACE_ID }, INSTALLATION_ID),
      known,
    );
  const location = locateOnce();
  expect(locateOnce()).toEqual(location);
  expect(event).toEqual(before);
  return location;
};

const OURS = {
  crm_installation_id: INSTALLATION_ID,
  crm_workspace_id: WORKSPACE_ID,
  crm_invoice_id: INVOICE_ID,
};

/** The id by which an event of the type is placed. */
const placedBy = ({ data: { object } }: RecordedEvent): string => {
  const kind = String(object['object']);
  if (['invoice', 'payment_intent', 'customer'].includes(kind)) {
    return object.id;
  }
  const field = ['invoice', 'payment_intent', 'customer'].find(
    (candidate) => typeof object[candidate] === 'string',
  );
  return String(object[field ?? '']);
};

const OF_CUSTOMERS = HANDLED_EVENT_TYPES.filter((type) => /^(customer|cash_balance)/.test(type));
const OF_INVOICES = HANDLED_EVENT_TYPES.filter((type) => type.startsWith('invoice.'));
const OF_CREDIT_NOTES = HANDLED_EVENT_TYPES.filter((type) => type.startsWith('credit_note.'));
const OF_SESSIONS = HANDLED_EVENT_TYPES.filter((type) => type.startsWith('checkout.session.'));
const OF_PAYMENTS = HANDLED_EVENT_TYPES.filter(
  (type) =>
    ![...OF_CUSTOMERS, ...OF_CREDIT_NOTES, ...OF_SESSIONS].includes(type) &&
    !type.startsWith('invoice'),
);

it('every type is of one of the five kinds, or invoice_payment.paid', () => {
  const kinds = [OF_CUSTOMERS, OF_INVOICES, OF_CREDIT_NOTES, OF_SESSIONS, OF_PAYMENTS];
  expect(kinds.filter((types) => types.length === 0)).toEqual([]);
  expect([...kinds.flat(), 'invoice_payment.paid'].sort()).toEqual([...HANDLED_EVENT_TYPES].sort());
});

describe.each(HANDLED_EVENT_TYPES)('%s', (type) => {
  const isOfCustomer = OF_CUSTOMERS.includes(type);

  it('P3: goes to our invoice when its id is known, located once or twice', () => {
    const event = recorded(type);
    const id = placedBy(event);
    // A session that expired before anybody tried to pay has no PaymentIntent: its metadata places it.
    const isPlacedByMetadata = id === 'undefined' || type === 'checkout.session.expired';
    const known: KnownIds = {
      invoiceIdOf: (stripeId) => (stripeId === id ? INVOICE_ID : undefined),
      invoiceIdsOfCustomer: (stripeId) => (stripeId === id ? [INVOICE_ID, 'another'] : []),
      hasInvoice: (invoiceId) => isPlacedByMetadata && invoiceId === INVOICE_ID,
    };
    expect(locate(event, known)).toEqual(
      isOfCustomer
        ? { kind: 'INVOICES', invoiceIds: [INVOICE_ID, 'another'] }
        : { kind: 'INVOICE', invoiceId: INVOICE_ID },
    );
  });

  it('is ignored when its object names nothing we could look for', () => {
    const nameless: RecordedEvent = {
      ...recorded(type),
      data: { object: { id: 'prod_1', object: 'product', metadata: OURS } },
    };
    expect(locate(nameless, NOTHING_KNOWN)).toMatchObject({ kind: 'IGNORED' });
  });
});

describe.each(OF_INVOICES)('%s of an invoice that none of our rows knows', (type) => {
  it('P2: waits when it is ours by its metadata', () => {
    expect(locate(recorded(type), NOTHING_KNOWN)).toEqual({ kind: 'WAIT', invoiceId: INVOICE_ID });
  });

  it.each([
    ['there is no metadata', {}],
    ['another installation made it', { ...OURS, crm_installation_id: 'another' }],
    ['another workspace made it', { ...OURS, crm_workspace_id: 'another' }],
  ])('is ignored when %s', (_why, metadata) => {
    expect(locate(withMetadata(recorded(type), metadata), NOTHING_KNOWN)).toEqual({
      kind: 'IGNORED',
      reason: 'Its invoice was not made here',
    });
  });
});

describe.each(OF_PAYMENTS)('%s of a payment that none of our rows knows', (type) => {
  it.each([
    ['no stamp', {}],
    ['our stamp on an invoice that is not there', OURS],
    ["another installation's stamp", { ...OURS, crm_installation_id: 'another' }],
  ])('P2: is a question to Stripe, with %s: stamping is best effort', (_what, metadata) => {
    const event = withMetadata(recorded(type), metadata);
    expect(locate(event, NOTHING_KNOWN)).toEqual({
      kind: 'ASK_STRIPE',
      stripePaymentIntentId: placedBy(event),
    });
  });

  it('P2: goes to the invoice that our stamp names when it is there, as of a session nobody attached yet', () => {
    const known = { ...NOTHING_KNOWN, hasInvoice: (id: string) => id === INVOICE_ID };
    expect(locate(withMetadata(recorded(type), OURS), known)).toEqual({
      kind: 'INVOICE',
      invoiceId: INVOICE_ID,
    });
  });
});

describe.each(OF_PAYMENTS.filter((type) => !type.startsWith('payment_intent.')))(
  '%s of a charge without PaymentIntent',
  (type) => {
    const bare = (): RecordedEvent => {
      const event = recorded(type);
      const { payment_intent: _intent, ...object } = event.data.object;
      return { ...event, data: { object: { ...object, id: event.data.object.id } } };
    };
    const chargeIdOf = ({ data: { object } }: RecordedEvent) =>
      String(object['object'] === 'charge' ? object.id : object['charge']);

    it('goes to the invoice that has the charge', () => {
      const event = bare();
      const known: KnownIds = {
        ...NOTHING_KNOWN,
        invoiceIdOf: (stripeId) => (stripeId === chargeIdOf(event) ? INVOICE_ID : undefined),
      };
      expect(locate(event, known)).toEqual({ kind: 'INVOICE', invoiceId: INVOICE_ID });
    });

    it('is a question to Stripe when nobody knows the charge', () => {
      const event = bare();
      expect(locate(event, NOTHING_KNOWN)).toEqual({
        kind: 'ASK_STRIPE',
        stripeChargeId: chargeIdOf(event),
      });
    });
  },
);

describe.each(OF_SESSIONS)('%s of a session that none of our rows knows', (type) => {
  it('P2: goes to the invoice that our metadata names when it is there', () => {
    const known = { ...NOTHING_KNOWN, hasInvoice: (id: string) => id === INVOICE_ID };
    expect(locate(recorded(type), known)).toEqual({ kind: 'INVOICE', invoiceId: INVOICE_ID });
  });

  it('is ignored without PaymentIntent and metadata of ours', () => {
    const event = recorded(type);
    const bare = { ...event, data: { object: { ...event.data.object, payment_intent: null } } };
    expect(locate(withMetadata(bare, {}), NOTHING_KNOWN)).toEqual({
      kind: 'IGNORED',
      reason: 'Its session was not made here',
    });
  });
});

it.each([...OF_CREDIT_NOTES, 'invoice_payment.paid'])(
  '%s of an invoice that none of our rows knows is ignored: it carries no metadata of the invoice',
  (type) => {
    expect(locate(recorded(type), NOTHING_KNOWN)).toEqual({
      kind: 'IGNORED',
      reason: 'Its invoice was not made here',
    });
  },
);

it.each(OF_CUSTOMERS)('%s of a customer we never sent anything to is ignored', (type) => {
  expect(locate(recorded(type), NOTHING_KNOWN)).toEqual({
    kind: 'IGNORED',
    reason: 'Its customer has no invoice that was made here',
  });
});

describe('the registry', () => {
  const asFileName = (type: string) => `${type.replaceAll(/[._]/g, '-')}.handler.ts`;

  it('has every type once', () => {
    expect(new Set(HANDLED_EVENT_TYPES).size).toBe(HANDLED_EVENT_TYPES.length);
  });

  it('has a file for every type and a type for every file', () => {
    const files = readdirSync(__dirname).filter((name) => name.endsWith('.handler.ts'));
    expect(HANDLED_EVENT_TYPES.map(asFileName).sort()).toEqual(files.sort());
  });

  it('has a recorded event for every type, of that type and the version we ask for', () => {
    const recordings = readdirSync(FIXTURES).map((name) => name.replace(/\.json$/, ''));
    expect(recordings.sort()).toEqual([...HANDLED_EVENT_TYPES].sort());
    for (const type of recordings) {
      expect(recorded(type)).toMatchObject({ type, api_version: '2026-10-28.endive' });
    }
  });

  it('finds the handler of a type, and none of a type nothing depends on', () => {
    for (const type of HANDLED_EVENT_TYPES) {
      expect(findStripeEventHandler(type)?.type).toBe(type);
    }
    expect(findStripeEventHandler('customer.created')).toBeUndefined();
    expect(findStripeEventHandler('constructor')).toBeUndefined();
  });
});

it('P7: the recordings hold no payment capability', () => {
  for (const type of HANDLED_EVENT_TYPES) {
    expect(JSON.stringify(recorded(type))).not.toMatch(
      /client_secret|confirmation_secret|hosted_\w+_url|invoice_pdf|receipt_url|_secret_/,
    );
  }
});
