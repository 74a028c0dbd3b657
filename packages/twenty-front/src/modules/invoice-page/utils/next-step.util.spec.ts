import {
  makeActions,
  makeInvoice,
  makeLink,
  makeMessage,
} from '../../../testing/invoice-fixtures.ts';
import { decideNextStep } from './next-step.util.ts';

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

  it('is to send an open link that the customer has not been mailed', () => {
    const linked = makeInvoice({
      stripeInvoiceId: 'in_1',
      paymentLink: makeLink(),
      actions: makeActions(['SEND_INVOICE']),
    });
    expect(decideNextStep(linked)).toBe('SEND_INVOICE');
    const failed = { ...linked, messages: [makeMessage({ state: 'FAILED' })] };
    expect(decideNextStep(failed)).toBe('SEND_INVOICE');
    const sent = { ...linked, messages: [makeMessage({ state: 'UNCERTAIN' })] };
    expect(decideNextStep(sent)).toBe('COPY_LINK');
  });

  it('is to copy the link while it can be paid and nobody can mail it', () => {
    const invoice = makeInvoice({ stripeInvoiceId: 'in_1', paymentLink: makeLink() });
    expect(decideNextStep(invoice)).toBe('COPY_LINK');
  });

  it('is nothing when nothing is owed', () => {
    const invoice = makeInvoice({
      status: 'PAID',
      owedMinor: '0',
      stripeInvoiceId: 'in_1',
      paymentLink: makeLink({ state: 'CLOSED' }),
      actions: makeActions(['CREATE_PAYMENT_LINK']),
    });
    expect(decideNextStep(invoice)).toBeNull();
  });
});
