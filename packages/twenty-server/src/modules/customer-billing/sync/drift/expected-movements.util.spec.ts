import { PaymentKind, PaymentStatus } from '../../payment/payment.type.ts';
import { ListedKind, type ListedObject } from '../../stripe/listing/listed-object.type.ts';
import { expectedMovements } from './expected-movements.util.ts';

const listed = (fields: Partial<ListedObject> & Pick<ListedObject, 'kind' | 'id'>) =>
  ({
    parentId: null,
    linkedId: null,
    stripePaymentIntentId: null,
    mark: null,
    currency: 'EUR',
    amountMinor: 11_900n,
    status: 'succeeded',
    createdAt: new Date('2026-11-22T12:00:00Z'),
    changedAt: null,
    remainingMinor: null,
    paidMinor: null,
    paidOffStripeMinor: null,
    creditAppliedMinor: null,
    prePaymentMinor: null,
    feeMinor: null,
    netMinor: null,
    ...fields,
  }) satisfies ListedObject;

const invoice = (fields: Partial<ListedObject> = {}) =>
  listed({ kind: ListedKind.INVOICE, id: 'in_1', status: 'open', paidMinor: 0n, ...fields });
const part = (fields: Partial<ListedObject>) =>
  listed({
    kind: ListedKind.INVOICE_PAYMENT,
    id: 'inpay_1',
    parentId: 'in_1',
    status: 'paid',
    paidMinor: 11_900n,
    ...fields,
  });
const intent = (fields: Partial<ListedObject> = {}) =>
  listed({ kind: ListedKind.PAYMENT_INTENT, id: 'pi_1', ...fields });
const charge = (fields: Partial<ListedObject> = {}) =>
  listed({ kind: ListedKind.CHARGE, id: 'ch_1', parentId: 'pi_1', ...fields });

type Line = {
  readonly movement: string;
  readonly objects: readonly ListedObject[];
  readonly expected: Readonly<Record<string, unknown>>;
};

const { SUCCEEDED, PROCESSING, PENDING } = PaymentStatus;

/** Every kind of movement that an invoice can have at Stripe, in every state that counts as another one. */
const LINES: readonly Line[] = [
  {
    movement: 'a PaymentIntent nobody has paid',
    objects: [intent({ status: 'requires_payment_method' })],
    expected: { movementId: 'pi_1', kind: PaymentKind.PAYMENT, status: null },
  },
  {
    movement: 'a PaymentIntent on its way',
    objects: [intent({ status: 'processing' }), charge({ status: 'pending' })],
    expected: { movementId: 'pi_1', status: PROCESSING, amountMinor: 11_900n },
  },
  {
    movement: 'a PaymentIntent that succeeded at the second try, with what its charge cost',
    objects: [
      intent(),
      charge({ id: 'ch_0', status: 'failed' }),
      charge({ feeMinor: 203n, netMinor: 11_697n }),
    ],
    expected: { movementId: 'pi_1', status: SUCCEEDED, feeMinor: 203n, netMinor: 11_697n },
  },
  {
    movement: 'a PaymentIntent that was canceled',
    objects: [intent({ status: 'canceled' })],
    expected: { movementId: 'pi_1', status: null },
  },
  {
    movement: 'a charge without a PaymentIntent',
    objects: [charge({ parentId: null })],
    expected: { movementId: 'ch_1', kind: PaymentKind.PAYMENT, status: SUCCEEDED },
  },
  {
    movement: 'a charge without a PaymentIntent that is on its way',
    objects: [charge({ parentId: null, status: 'pending' })],
    expected: { movementId: 'ch_1', status: PROCESSING },
  },
  {
    movement: 'a charge without a PaymentIntent that failed',
    objects: [charge({ parentId: null, status: 'failed' })],
    expected: { movementId: 'ch_1', status: null },
  },
  {
    movement: 'a payment record made in Stripe',
    objects: [part({ linkedId: 'pr_1', paidMinor: 4_000n })],
    expected: {
      movementId: 'pr_1',
      kind: PaymentKind.PAYMENT,
      status: SUCCEEDED,
      amountMinor: 4_000n,
    },
  },
  {
    movement: 'a payment record that was taken off the invoice',
    objects: [part({ linkedId: 'pr_1', status: 'canceled' })],
    expected: { movementId: 'pr_1', status: null },
  },
  {
    movement: 'an invoice called paid out of band',
    objects: [invoice({ status: 'paid', paidMinor: 11_900n, paidOffStripeMinor: 11_900n })],
    expected: { movementId: 'oob:in_1', status: SUCCEEDED, amountMinor: 11_900n },
  },
  {
    movement:
      'an invoice called paid out of band beside a record, where Stripe does not say how much',
    objects: [
      invoice({ status: 'paid', paidMinor: 11_900n }),
      part({ linkedId: 'pr_1', paidMinor: 4_000n }),
    ],
    expected: { movementId: 'oob:in_1', status: SUCCEEDED, amountMinor: 7_900n },
  },
  {
    movement: 'credit of the customer',
    objects: [invoice({ creditAppliedMinor: 2_000n })],
    expected: { movementId: 'credit:in_1', status: SUCCEEDED, amountMinor: 2_000n },
  },
  {
    movement: 'credit of the customer that a void gave back',
    objects: [invoice({ status: 'void', creditAppliedMinor: 2_000n })],
    expected: { movementId: 'credit:in_1', status: null },
  },
  {
    movement: 'a refund',
    objects: [
      listed({ kind: ListedKind.REFUND, id: 're_1', parentId: 'ch_1', amountMinor: 1_900n }),
    ],
    expected: {
      movementId: 're_1',
      kind: PaymentKind.REFUND,
      status: SUCCEEDED,
      amountMinor: -1_900n,
    },
  },
  {
    movement: 'a refund that waits',
    objects: [listed({ kind: ListedKind.REFUND, id: 're_1', status: 'requires_action' })],
    expected: { movementId: 're_1', status: PENDING },
  },
  {
    movement: 'a refund that failed',
    objects: [listed({ kind: ListedKind.REFUND, id: 're_1', status: 'failed' })],
    expected: { movementId: 're_1', status: null },
  },
  {
    movement: 'a dispute',
    objects: [listed({ kind: ListedKind.DISPUTE, id: 'du_1', status: 'under_review' })],
    expected: {
      movementId: 'du_1',
      kind: PaymentKind.DISPUTE,
      disputeStatus: 'under_review',
      amountMinor: -11_900n,
    },
  },
];

describe('expectedMovements', () => {
  it.each(LINES)('P4: knows $movement', ({ objects, expected }) => {
    expect(expectedMovements(objects, [])).toContainEqual(expect.objectContaining(expected));
  });

  it('leaves out a record that we reported ourselves: it has its row', () => {
    const objects = [
      invoice({ status: 'paid', paidMinor: 11_900n, paidOffStripeMinor: 11_900n }),
      part({ linkedId: 'pr_1' }),
    ];
    expect(expectedMovements(objects, [{ stripeInvoicePaymentId: 'inpay_1' }])).toEqual([]);
  });

  it('P2: counts what was called paid out of band beside a payment that Stripe could not be told of', () => {
    const objects = [invoice({ status: 'paid', paidMinor: 11_900n, paidOffStripeMinor: 11_900n })];
    expect(expectedMovements(objects, [{ stripeInvoicePaymentId: null }])).toMatchObject([
      { movementId: 'oob:in_1', amountMinor: 11_900n },
    ]);
  });
});
