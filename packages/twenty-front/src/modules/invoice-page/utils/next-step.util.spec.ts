import { makeActions, makeInvoice } from '../../../testing/invoice-fixtures.ts';
import { decideNextStep } from './next-step.util.ts';

const LINK = {
  __typename: 'InvoicePaymentLink',
  url: 'http://localhost/pay/x',
  expiresAt: '2027-01-31T22:59:00Z',
  openedCount: 0,
  lastOpenedAt: null,
  revokedAt: null,
  state: 'OPEN',
} as const;

describe('decideNextStep', () => {
  it('is the Stripe invoice for a draft', () => {
    const invoice = makeInvoice({
      status: 'DRAFT',
      actions: makeActions(['ISSUE', 'CREATE_STRIPE_INVOICE', 'CREATE_PAYMENT_LINK']),
    });
    expect(decideNextStep(invoice)).toBe('CREATE_STRIPE_INVOICE');
  });

  it('is issuing for a draft that cannot go to Stripe', () => {
    expect(decideNextStep(makeInvoice({ status: 'DRAFT', actions: makeActions(['ISSUE']) }))).toBe(
      'ISSUE',
    );
  });

  it('is the payment link once the invoice is at Stripe', () => {
    const invoice = makeInvoice({
      stripeInvoiceId: 'in_1',
      actions: makeActions(['CREATE_PAYMENT_LINK', 'VOID']),
    });
    expect(decideNextStep(invoice)).toBe('CREATE_PAYMENT_LINK');
  });

  it('is to copy the link while it can be paid', () => {
    const invoice = makeInvoice({ stripeInvoiceId: 'in_1', paymentLink: LINK });
    expect(decideNextStep(invoice)).toBe('COPY_LINK');
  });

  it('is nothing when nothing is owed', () => {
    const invoice = makeInvoice({
      status: 'PAID',
      owedMinor: '0',
      stripeInvoiceId: 'in_1',
      paymentLink: { ...LINK, state: 'CLOSED' },
      actions: makeActions(['CREATE_PAYMENT_LINK']),
    });
    expect(decideNextStep(invoice)).toBeNull();
  });
});
