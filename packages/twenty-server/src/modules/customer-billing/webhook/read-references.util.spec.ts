import { readReferences } from './read-references.util.ts';

const INSTALLATION = 'installation-1';
const WORKSPACE = 'workspace-1';
const OWN_INVOICE = '0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a11';
const OUR_METADATA = {
  crm_installation_id: INSTALLATION,
  crm_workspace_id: WORKSPACE,
  crm_invoice_id: OWN_INVOICE,
};

const read = (object: unknown) =>
  readReferences({ workspaceId: WORKSPACE, payload: { data: { object } } }, INSTALLATION);

const NOTHING = {
  stripeInvoiceId: null,
  stripePaymentIntentId: null,
  stripeChargeId: null,
  stripeCustomerId: null,
  ownInvoiceId: null,
};

describe('the references of an event', () => {
  it.each([
    ['an invoice', { object: 'invoice', id: 'in_1' }, { stripeInvoiceId: 'in_1' }],
    [
      'a payment of one',
      { object: 'invoice_payment', id: 'inpay_1', invoice: 'in_1' },
      { stripeInvoiceId: 'in_1' },
    ],
    [
      'a payment of an expanded one',
      { object: 'invoice_payment', invoice: { id: 'in_1' } },
      { stripeInvoiceId: 'in_1' },
    ],
    [
      'a PaymentIntent',
      { object: 'payment_intent', id: 'pi_1' },
      { stripePaymentIntentId: 'pi_1' },
    ],
    [
      'a charge',
      { object: 'charge', id: 'ch_1', payment_intent: 'pi_1', customer: 'cus_1' },
      { stripePaymentIntentId: 'pi_1', stripeChargeId: 'ch_1', stripeCustomerId: 'cus_1' },
    ],
    [
      'a refund',
      { object: 'refund', id: 're_1', payment_intent: { id: 'pi_1' } },
      { stripePaymentIntentId: 'pi_1' },
    ],
    [
      'a charge without a PaymentIntent',
      { object: 'charge', id: 'ch_1', payment_intent: null },
      { stripeChargeId: 'ch_1' },
    ],
    [
      'a dispute',
      { object: 'dispute', id: 'du_1', charge: 'ch_1', payment_intent: 'pi_1' },
      { stripePaymentIntentId: 'pi_1', stripeChargeId: 'ch_1' },
    ],
    ['a customer', { object: 'customer', id: 'cus_1' }, { stripeCustomerId: 'cus_1' }],
    [
      'a cash balance',
      { object: 'cash_balance', customer: 'cus_1' },
      { stripeCustomerId: 'cus_1' },
    ],
    ['something else', { object: 'product', id: 'prod_1' }, {}],
    ['ids that are no text', { object: 'invoice', id: 7 }, {}],
    ['no object', null, {}],
  ])('to %s', (_what, object, references) => {
    expect(read(object)).toEqual({ ...NOTHING, ...references });
  });

  it('name our invoice when installation and workspace are ours', () => {
    expect(read({ object: 'invoice', id: 'in_1', metadata: OUR_METADATA }).ownInvoiceId).toBe(
      OWN_INVOICE,
    );
  });

  it.each([
    ['no metadata', null],
    ["another installation's metadata", { ...OUR_METADATA, crm_installation_id: 'other' }],
    ["another workspace's metadata", { ...OUR_METADATA, crm_workspace_id: 'other' }],
    ['an id that is none', { ...OUR_METADATA, crm_invoice_id: "1'; DROP TABLE invoice" }],
    ['an id with more behind it', { ...OUR_METADATA, crm_invoice_id: `${OWN_INVOICE}0` }],
    ['an id that is no text', { ...OUR_METADATA, crm_invoice_id: [OWN_INVOICE] }],
    ['only some of it', { crm_invoice_id: OWN_INVOICE }],
  ])('P8: name none of ours with %s', (_what, metadata) => {
    expect(read({ object: 'invoice', id: 'in_1', metadata }).ownInvoiceId).toBeNull();
  });

  it.each([{}, { data: null }, { data: 'x' }, { data: { object: 'in_1' } }])(
    'are none in a payload of another shape',
    (payload) => {
      expect(readReferences({ workspaceId: WORKSPACE, payload }, INSTALLATION)).toEqual(NOTHING);
    },
  );
});
