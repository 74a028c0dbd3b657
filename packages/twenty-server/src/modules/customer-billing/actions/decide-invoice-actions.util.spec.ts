import { aDraft, anInvoice } from '../stripe/__tests__/builders.ts';
import {
  decideInvoiceActions,
  InvoiceActionName,
  type InvoiceOfActions,
} from './decide-invoice-actions.util.ts';
import type { PaymentLinkState } from './decide-link-state.util.ts';

/** Null where the action is allowed, else why not. */
const reasonsOf = (
  invoice: InvoiceOfActions,
  {
    isConnected = true,
    canMail = true,
    mayAct = true,
    mayMoveMoney = true,
    linkState = invoice.stripePaymentLink === null ? null : 'OPEN',
  }: {
    isConnected?: boolean;
    canMail?: boolean;
    mayAct?: boolean;
    mayMoveMoney?: boolean;
    linkState?: PaymentLinkState | null;
  } = {},
) => {
  const decisions = decideInvoiceActions({
    invoice,
    isConnected,
    canMail,
    mayAct,
    mayMoveMoney,
    linkState,
  });
  expect(decisions.every(({ allowed, reason }) => allowed === (reason === null))).toBe(true);
  return Object.fromEntries(decisions.map(({ action, reason }) => [action, reason]));
};

const ISSUED = 'The invoice is issued, so it stays as it is.';
const NO_LINK = 'There is no payment link.';
const NO_LINES = 'The invoice has no lines.';
const NOT_CONNECTED = 'Stripe is not connected yet.';
const NOTHING_OWED = 'Nothing is owed any more.';
const HAS_PAYMENT = 'There is a payment on the invoice.';
const IS_VOID = 'The invoice is void.';
const DRAFT_NOT_VOIDED = 'A draft is deleted, not voided.';
const EXISTS = 'The Stripe invoice exists already.';

/** EDIT and DELETE, ISSUE, CREATE_STRIPE_INVOICE, CREATE_PAYMENT_LINK, VOID. */
type Reasons = [string | null, string | null, string | null, string | null, string | null];

const sent = { stripeInvoiceId: 'in_1' };
const linked = { ...sent, stripePaymentLink: 'https://crm.example/pay/x' };
const paid = { paidMinor: 11_900n, owedMinor: 0n };

describe('what can be done with an invoice', () => {
  it.each<[string, InvoiceOfActions, Reasons]>([
    ['a draft', aDraft(), [null, null, null, null, DRAFT_NOT_VOIDED]],
    [
      'a draft without lines',
      aDraft({ lineCount: 0 }),
      [null, NO_LINES, NO_LINES, NO_LINES, DRAFT_NOT_VOIDED],
    ],
    ['an open invoice', anInvoice(), [ISSUED, ISSUED, null, null, null]],
    ['one at Stripe', anInvoice(sent), [ISSUED, ISSUED, EXISTS, null, null]],
    [
      'one with a link',
      anInvoice(linked),
      [ISSUED, ISSUED, EXISTS, 'The payment link exists already.', null],
    ],
    [
      'a paid one at Stripe',
      anInvoice({ ...sent, ...paid }),
      [ISSUED, ISSUED, EXISTS, NOTHING_OWED, HAS_PAYMENT],
    ],
    [
      'one paid outside Stripe',
      anInvoice(paid),
      [ISSUED, ISSUED, NOTHING_OWED, NOTHING_OWED, HAS_PAYMENT],
    ],
    [
      'one partly paid outside Stripe',
      anInvoice({ paidMinor: 1_000n, owedMinor: 10_900n }),
      [ISSUED, ISSUED, null, null, HAS_PAYMENT],
    ],
    [
      'one partly paid at Stripe',
      anInvoice({ ...sent, paidMinor: 1_000n, owedMinor: 10_900n }),
      [ISSUED, ISSUED, EXISTS, null, HAS_PAYMENT],
    ],
    [
      'one with a debit on its way',
      anInvoice({ ...sent, processingMinor: 11_900n }),
      [ISSUED, ISSUED, EXISTS, null, HAS_PAYMENT],
    ],
    [
      'a disputed one whose money is gone',
      anInvoice({ ...sent, disputedMinor: 11_900n }),
      [ISSUED, ISSUED, EXISTS, null, 'There is a dispute on the invoice.'],
    ],
    [
      'a void one',
      anInvoice({ ...sent, voidedAt: new Date('2026-11-22T12:00:00Z') }),
      [ISSUED, ISSUED, EXISTS, IS_VOID, 'The invoice is void already.'],
    ],
    [
      'one voided before it was sent',
      anInvoice({ voidedAt: new Date('2026-11-22T12:00:00Z') }),
      [ISSUED, ISSUED, IS_VOID, IS_VOID, 'The invoice is void already.'],
    ],
  ])('%s', (_what, invoice, [edit, issue, create, link, voiding]) => {
    expect(reasonsOf(invoice)).toMatchObject({
      EDIT: edit,
      DELETE: edit,
      ISSUE: issue,
      CREATE_STRIPE_INVOICE: create,
      CREATE_PAYMENT_LINK: link,
      VOID: voiding,
    });
  });

  it.each<[string, InvoiceOfActions, string | null, string | null]>([
    ['a draft', aDraft(), 'The invoice is not issued yet.', 'A draft is edited, not reissued.'],
    ['an open invoice', anInvoice(), null, 'There is no Stripe invoice to take back.'],
    ['one at Stripe', anInvoice(sent), null, null],
    ['one partly paid', anInvoice({ ...sent, paidMinor: 1n, owedMinor: 1n }), null, HAS_PAYMENT],
    ['a paid one', anInvoice({ ...sent, ...paid }), NOTHING_OWED, HAS_PAYMENT],
    ['a void one', anInvoice({ ...sent, voidedAt: new Date(0) }), IS_VOID, IS_VOID],
    ['one with a debit on its way', anInvoice({ ...sent, processingMinor: 1n }), null, HAS_PAYMENT],
    [
      'a disputed one',
      anInvoice({ ...sent, disputedMinor: 1n }),
      null,
      'There is a dispute on the invoice.',
    ],
  ])('%s: recording a payment, and reissuing', (_what, invoice, record, reissue) => {
    const reasons = reasonsOf(invoice);
    expect([reasons['RECORD_PAYMENT'], reasons['REISSUE']]).toEqual([record, reissue]);
  });

  it.each([
    ['a draft', aDraft()],
    ['an open invoice', anInvoice()],
  ])('without a Stripe connection %s cannot be collected, only kept', (_what, invoice) => {
    expect(reasonsOf(invoice, { isConnected: false })).toMatchObject({
      CREATE_STRIPE_INVOICE: NOT_CONNECTED,
      CREATE_PAYMENT_LINK: NOT_CONNECTED,
      EDIT: reasonsOf(invoice)['EDIT'],
      VOID: reasonsOf(invoice)['VOID'],
    });
  });

  it.each<[string, InvoiceOfActions, Record<string, string | null>]>([
    [
      'a draft',
      aDraft(),
      {
        MARK_UNCOLLECTIBLE: 'A draft asks for nothing yet.',
        CREDIT_NOTE: 'A draft is changed, not credited.',
        REFUND_OVERPAYMENT: 'Nothing was paid too much.',
      },
    ],
    [
      'an open invoice',
      anInvoice(),
      {
        MARK_UNCOLLECTIBLE: null,
        CREDIT_NOTE: null,
        REFUND_OVERPAYMENT: 'Nothing was paid too much.',
      },
    ],
    [
      'a paid one',
      anInvoice({ ...sent, ...paid }),
      { MARK_UNCOLLECTIBLE: NOTHING_OWED, CREDIT_NOTE: null },
    ],
    [
      'one given up already',
      anInvoice({ markedUncollectibleAt: new Date(0) }),
      { MARK_UNCOLLECTIBLE: 'The invoice is marked as uncollectible already.', CREDIT_NOTE: null },
    ],
    [
      'one with a debit on its way',
      anInvoice({ processingMinor: 11_900n }),
      { CREDIT_NOTE: 'A payment is on its way.' },
    ],
    [
      'a disputed one',
      anInvoice({ statusFacts: { ...anInvoice().statusFacts, disputeOpen: true } }),
      { CREDIT_NOTE: 'A payment on the invoice is or was disputed.' },
    ],
    [
      'one paid too much',
      anInvoice({ statusFacts: { ...anInvoice().statusFacts, succeededMinor: 12_000n } }),
      { REFUND_OVERPAYMENT: null },
    ],
    [
      'one with a credit note that Stripe does not know',
      anInvoice({ prePaymentCreditMinor: 100n }),
      {
        CREATE_STRIPE_INVOICE:
          'It has a credit note that Stripe does not know. Void it and make a new one over what is left.',
        CREATE_PAYMENT_LINK:
          'It has a credit note that Stripe does not know. Void it and make a new one over what is left.',
      },
    ],
    [
      'a void one',
      anInvoice({ voidedAt: new Date(0) }),
      { MARK_UNCOLLECTIBLE: IS_VOID, CREDIT_NOTE: IS_VOID },
    ],
  ])('what can be given back or given up: %s', (_what, invoice, reasons) => {
    expect(reasonsOf(invoice)).toMatchObject(reasons);
  });

  it('P8: somebody who may act but not move money gives nothing back', () => {
    const reasons = reasonsOf(anInvoice(), { mayMoveMoney: false });
    const refusal = 'Your role may not give money back. Ask an admin.';
    expect(reasons).toMatchObject({ CREDIT_NOTE: refusal, REFUND_OVERPAYMENT: refusal });
    expect(reasons).toMatchObject({ VOID: null, MARK_UNCOLLECTIBLE: null });
  });

  it.each<[string, InvoiceOfActions, PaymentLinkState | null, (string | null)[]]>([
    ['a draft', aDraft(), null, [NO_LINK, NO_LINK, 'The due date of a draft is edited.']],
    ['one without a link', anInvoice(sent), null, [NO_LINK, NO_LINK, null]],
    ['one with a link', anInvoice(linked), 'OPEN', [null, null, null]],
    [
      'one whose link is over',
      anInvoice(linked),
      'EXPIRED',
      [null, 'A new link would end on the same day. Extend the due date first.', null],
    ],
    [
      'one whose link is revoked',
      anInvoice(linked),
      'REVOKED',
      ['The payment link is revoked already.', null, null],
    ],
    ['a paid one', anInvoice({ ...linked, ...paid }), 'CLOSED', [null, NOTHING_OWED, NOTHING_OWED]],
    [
      'a void one',
      anInvoice({ ...linked, voidedAt: new Date('2026-11-22T12:00:00Z') }),
      'CLOSED',
      [null, IS_VOID, IS_VOID],
    ],
  ])('with the link of %s', (_what, invoice, linkState, [revoke, renew, extend]) => {
    expect(reasonsOf(invoice, { linkState })).toMatchObject({
      REVOKE_LINK: revoke,
      RENEW_LINK: renew,
      EXTEND_DUE_DATE: extend,
    });
  });

  it('lets a revoked link be made anew as the first one was', () => {
    const invoice = anInvoice(linked);
    expect(reasonsOf(invoice, { linkState: 'REVOKED' })['CREATE_PAYMENT_LINK']).toBeNull();
  });

  it.each<[string, InvoiceOfActions, PaymentLinkState | null, (string | null)[]]>([
    ['a draft', aDraft(), null, [NO_LINK, null]],
    ['a draft without lines', aDraft({ lineCount: 0 }), null, [NO_LINK, NO_LINES]],
    ['one without a link', anInvoice(sent), null, [NO_LINK, null]],
    ['one with a link', anInvoice(linked), 'OPEN', [null, null]],
    [
      'one whose link is over',
      anInvoice(linked),
      'EXPIRED',
      [null, 'Its payment link has expired. Extend the due date first.'],
    ],
    [
      'one whose link is revoked',
      anInvoice(linked),
      'REVOKED',
      ['The payment link is revoked.', null],
    ],
    ['a paid one', anInvoice({ ...linked, ...paid }), 'CLOSED', [NOTHING_OWED, NOTHING_OWED]],
    [
      'a void one',
      anInvoice({ ...linked, voidedAt: new Date('2026-11-22T12:00:00Z') }),
      'CLOSED',
      [IS_VOID, IS_VOID],
    ],
  ])('changing the link of, and sending %s', (_what, invoice, linkState, [terms, send]) => {
    expect(reasonsOf(invoice, { linkState })).toMatchObject({
      CHANGE_LINK_TERMS: terms,
      SEND_INVOICE: send,
    });
  });

  it('sends nothing without a mail server, and nothing that cannot be collected', () => {
    expect(reasonsOf(anInvoice(linked), { canMail: false })['SEND_INVOICE']).toBe(
      'This CRM cannot send mail yet: SMTP_URL or MAIL_FROM is not set.',
    );
    expect(reasonsOf(anInvoice(linked), { isConnected: false })['SEND_INVOICE']).toBe(
      NOT_CONNECTED,
    );
  });

  it.each<[string, Partial<InvoiceOfActions>, PaymentLinkState | null, string | null]>([
    ['an open one', {}, 'OPEN', null],
    ['a disputed one', { status: 'DISPUTED' }, 'OPEN', 'A payment on the invoice is disputed.'],
    ['one with money on its way', { status: 'PROCESSING' }, 'OPEN', 'A payment is on its way.'],
    ['a void one', { status: 'VOID' }, 'CLOSED', IS_VOID],
    ['a paid one', paid, 'CLOSED', NOTHING_OWED],
    ['one without a link', {}, null, 'It has no payment link that works.'],
    ['one whose link is over', {}, 'EXPIRED', 'It has no payment link that works.'],
    ['a draft', { status: 'DRAFT' }, null, 'The invoice is not issued yet.'],
  ])('reminds of %s, or says why not', (_what, changed, linkState, reason) => {
    const invoice = anInvoice({ ...linked, ...changed });
    expect(reasonsOf(invoice, { linkState })['SEND_REMINDER']).toBe(reason);
  });

  it('P8: somebody who may only look is refused everything', () => {
    const reasons = reasonsOf(aDraft(), { mayAct: false });
    expect(Object.keys(reasons)).toEqual(Object.values(InvoiceActionName));
    expect(new Set(Object.values(reasons))).toEqual(
      new Set(['Your role may look at invoices, not act on them.']),
    );
  });
});
