import { InvoiceStatus } from 'twenty-shared';
import type { Invoice } from '../invoice/invoice.type.ts';
import { overpaidMinorOf } from '../payment/decide-overpayment.util.ts';
import { PaymentLinkState } from './decide-link-state.util.ts';

export const InvoiceActionName = {
  EDIT: 'EDIT',
  DELETE: 'DELETE',
  ISSUE: 'ISSUE',
  CREATE_STRIPE_INVOICE: 'CREATE_STRIPE_INVOICE',
  CREATE_PAYMENT_LINK: 'CREATE_PAYMENT_LINK',
  VOID: 'VOID',
  RECORD_PAYMENT: 'RECORD_PAYMENT',
  REISSUE: 'REISSUE',
  MARK_UNCOLLECTIBLE: 'MARK_UNCOLLECTIBLE',
  CREDIT_NOTE: 'CREDIT_NOTE',
  REFUND_OVERPAYMENT: 'REFUND_OVERPAYMENT',
  REVOKE_LINK: 'REVOKE_LINK',
  RENEW_LINK: 'RENEW_LINK',
  EXTEND_DUE_DATE: 'EXTEND_DUE_DATE',
  CHANGE_LINK_TERMS: 'CHANGE_LINK_TERMS',
  SEND_INVOICE: 'SEND_INVOICE',
  SEND_REMINDER: 'SEND_REMINDER',
} as const;
export type InvoiceActionName = (typeof InvoiceActionName)[keyof typeof InvoiceActionName];

/** An action and, where it is not allowed now, why not, in words. */
export type InvoiceActionDecision = {
  readonly action: InvoiceActionName;
  readonly allowed: boolean;
  readonly reason: string | null;
};

export type InvoiceOfActions = Pick<
  Invoice,
  | 'status'
  | 'lineCount'
  | 'voidedAt'
  | 'owedMinor'
  | 'paidMinor'
  | 'processingMinor'
  | 'disputedMinor'
  | 'prePaymentCreditMinor'
  | 'markedUncollectibleAt'
  | 'statusFacts'
  | 'stripeInvoiceId'
  | 'stripePaymentLink'
>;

type Situation = {
  readonly invoice: InvoiceOfActions;
  /** Null: the invoice has no payment link. */
  readonly linkState: PaymentLinkState | null;
  readonly isConnected: boolean;
  /** This installation has a mail server and a sender. */
  readonly canMail: boolean;
  readonly mayAct: boolean;
  readonly mayMoveMoney: boolean;
};

/** What a person can do with an invoice now. The same refusals stand in the services; here they come before the press. */
export const decideInvoiceActions = (situation: Situation): InvoiceActionDecision[] =>
  Object.values(InvoiceActionName).map((action) => {
    const reason = refuseByRole(action, situation) ?? REFUSALS[action](situation);
    return { action, allowed: reason === null, reason };
  });

const MOVES_MONEY: ReadonlySet<InvoiceActionName> = new Set([
  InvoiceActionName.CREDIT_NOTE,
  InvoiceActionName.REFUND_OVERPAYMENT,
]);

const refuseByRole = (action: InvoiceActionName, situation: Situation): string | null => {
  if (!situation.mayAct) {
    return 'Your role may look at invoices, not act on them.';
  }
  return MOVES_MONEY.has(action) && !situation.mayMoveMoney
    ? 'Your role may not give money back. Ask an admin.'
    : null;
};

const isDraft = ({ invoice }: Situation): boolean => invoice.status === InvoiceStatus.DRAFT;

const refuseUnlessDraft = (situation: Situation): string | null =>
  isDraft(situation) ? null : 'The invoice is issued, so it stays as it is.';

const refuseToAskForMoney = (situation: Situation): string | null => {
  const { invoice, isConnected } = situation;
  if (invoice.voidedAt !== null) {
    return 'The invoice is void.';
  }
  if (invoice.lineCount === 0) {
    return 'The invoice has no lines.';
  }
  if (!isDraft(situation) && invoice.owedMinor === 0n) {
    return 'Nothing is owed any more.';
  }
  return isConnected ? null : 'Stripe is not connected yet.';
};

const refuseToRecord = (situation: Situation): string | null => {
  if (isDraft(situation)) {
    return 'The invoice is not issued yet.';
  }
  if (situation.invoice.voidedAt !== null) {
    return 'The invoice is void.';
  }
  return situation.invoice.owedMinor === 0n ? 'Nothing is owed any more.' : null;
};

const refuseToReissue = (situation: Situation): string | null => {
  const { invoice } = situation;
  if (isDraft(situation)) {
    return 'A draft is edited, not reissued.';
  }
  if (invoice.voidedAt !== null) {
    return 'The invoice is void.';
  }
  if (invoice.stripeInvoiceId === null) {
    return 'There is no Stripe invoice to take back.';
  }
  return (
    refuseWithMoneyOnIt(situation) ??
    (invoice.disputedMinor > 0n ? 'There is a dispute on the invoice.' : null)
  );
};

const refuseWithMoneyOnIt = ({ invoice }: Situation): string | null =>
  invoice.paidMinor > 0n || invoice.processingMinor > 0n
    ? 'There is a payment on the invoice.'
    : null;

const refuseWithCreditNote = ({ invoice }: Situation): string | null =>
  invoice.prePaymentCreditMinor > 0n
    ? 'It has a credit note that Stripe does not know. Void it and make a new one over what is left.'
    : null;

const REFUSALS: Record<InvoiceActionName, (situation: Situation) => string | null> = {
  EDIT: refuseUnlessDraft,
  DELETE: refuseUnlessDraft,
  ISSUE: (situation) =>
    refuseUnlessDraft(situation) ??
    (situation.invoice.lineCount === 0 ? 'The invoice has no lines.' : null),
  CREATE_STRIPE_INVOICE: (situation) =>
    situation.invoice.stripeInvoiceId === null
      ? (refuseToAskForMoney(situation) ?? refuseWithCreditNote(situation))
      : 'The Stripe invoice exists already.',
  CREATE_PAYMENT_LINK: (situation) => {
    if (
      situation.invoice.stripePaymentLink !== null &&
      situation.linkState !== PaymentLinkState.REVOKED
    ) {
      return 'The payment link exists already.';
    }
    return (
      refuseToAskForMoney(situation) ??
      (situation.invoice.stripeInvoiceId === null ? refuseWithCreditNote(situation) : null)
    );
  },
  RECORD_PAYMENT: refuseToRecord,
  REISSUE: refuseToReissue,
  VOID: (situation) => {
    if (isDraft(situation)) {
      return 'A draft is deleted, not voided.';
    }
    if (situation.invoice.voidedAt !== null) {
      return 'The invoice is void already.';
    }
    return (
      refuseWithMoneyOnIt(situation) ??
      (situation.invoice.disputedMinor > 0n ? 'There is a dispute on the invoice.' : null)
    );
  },
  MARK_UNCOLLECTIBLE: (situation) => {
    const { voidedAt, owedMinor, markedUncollectibleAt } = situation.invoice;
    if (isDraft(situation)) {
      return 'A draft asks for nothing yet.';
    }
    if (voidedAt !== null) {
      return 'The invoice is void.';
    }
    if (owedMinor === 0n) {
      return 'Nothing is owed any more.';
    }
    return markedUncollectibleAt === null
      ? null
      : 'The invoice is marked as uncollectible already.';
  },
  CREDIT_NOTE: (situation) => {
    const { voidedAt, processingMinor, statusFacts } = situation.invoice;
    if (isDraft(situation)) {
      return 'A draft is changed, not credited.';
    }
    if (voidedAt !== null) {
      return 'The invoice is void.';
    }
    if (processingMinor > 0n) {
      return 'A payment is on its way.';
    }
    return statusFacts.disputeOpen || statusFacts.lostMinor > 0n
      ? 'A payment on the invoice is or was disputed.'
      : null;
  },
  REFUND_OVERPAYMENT: ({ invoice }) =>
    overpaidMinorOf(invoice.statusFacts) === 0n ? 'Nothing was paid too much.' : null,
  REVOKE_LINK: ({ linkState }) => {
    if (linkState === null) {
      return 'There is no payment link.';
    }
    return linkState === PaymentLinkState.REVOKED ? 'The payment link is revoked already.' : null;
  },
  RENEW_LINK: (situation) => {
    const { linkState } = situation;
    if (linkState === null) {
      return 'There is no payment link.';
    }
    return (
      refuseToAskForMoney(situation) ??
      (linkState === PaymentLinkState.EXPIRED
        ? 'A new link would end on the same day. Extend the due date first.'
        : null)
    );
  },
  EXTEND_DUE_DATE: (situation) => {
    if (isDraft(situation)) {
      return 'The due date of a draft is edited.';
    }
    if (situation.invoice.voidedAt !== null) {
      return 'The invoice is void.';
    }
    return situation.invoice.owedMinor === 0n ? 'Nothing is owed any more.' : null;
  },
  CHANGE_LINK_TERMS: ({ invoice, linkState }) => {
    if (linkState === null) {
      return 'There is no payment link.';
    }
    if (linkState === PaymentLinkState.REVOKED) {
      return 'The payment link is revoked.';
    }
    if (invoice.voidedAt !== null) {
      return 'The invoice is void.';
    }
    return linkState === PaymentLinkState.CLOSED ? 'Nothing is owed any more.' : null;
  },
  SEND_INVOICE: (situation) => {
    const { invoice, linkState, canMail } = situation;
    if (!canMail) {
      return 'This CRM cannot send mail yet: SMTP_URL or MAIL_FROM is not set.';
    }
    return (
      refuseToAskForMoney(situation) ??
      (invoice.stripeInvoiceId === null ? refuseWithCreditNote(situation) : null) ??
      (linkState === PaymentLinkState.EXPIRED
        ? 'Its payment link has expired. Extend the due date first.'
        : null)
    );
  },
  SEND_REMINDER: ({ invoice, linkState, canMail }) => {
    if (!canMail) {
      return 'This CRM cannot send mail yet: SMTP_URL or MAIL_FROM is not set.';
    }
    return (
      NEVER_REMINDED[invoice.status] ??
      (invoice.owedMinor === 0n ? 'Nothing is owed any more.' : null) ??
      (linkState === PaymentLinkState.OPEN ? null : 'It has no payment link that works.')
    );
  },
};

const NEVER_REMINDED: Partial<Record<InvoiceStatus, string>> = {
  [InvoiceStatus.DRAFT]: 'The invoice is not issued yet.',
  [InvoiceStatus.VOID]: 'The invoice is void.',
  [InvoiceStatus.DISPUTED]: 'A payment on the invoice is disputed.',
  [InvoiceStatus.PROCESSING]: 'A payment is on its way.',
  [InvoiceStatus.UNCOLLECTIBLE]: 'The invoice is marked as uncollectible.',
};
