import type { AmountProblem } from '../part-payment.util.ts';
import type { PayPageErrorKind } from '../pay-page-error-kind.util.ts';

/** A heading and what to make of it. */
export type Message = { readonly title: string; readonly text: string };

/**
 * Every word of the pay page in one language. Values come in already written in the customer's locale; what is
 * returned is text, not markup.
 */
export type PayPageTexts = {
  /** What the language calls itself. */
  readonly languageName: string;
  readonly languageChoice: string;
  readonly testMode: string;
  readonly handledByStripe: string;
  readonly questions: string;

  readonly pageTitle: (names: { number: string; sender: string }) => string;
  readonly invoiceFor: (names: { number: string; company: string }) => string;
  readonly owedNow: string;
  readonly due: (date: string) => string;
  /** Beside the due date: how far away it is. */
  readonly dueIn: (days: number) => string;
  readonly pay: (amount: string) => string;
  readonly payHint: string;
  readonly payOtherAmount: string;
  readonly amountFrom: (least: string) => string;
  readonly amountIn: (currency: string) => string;
  readonly amountRange: (range: { least: string; most: string }) => string;
  readonly payThisAmount: string;
  readonly amountProblems: Readonly<
    Record<AmountProblem, (range: { least: string; most: string }) => string>
  >;
  readonly pdf: string;
  readonly lastTryFailed: string;
  readonly mayJustHavePaid: string;
  readonly lookAgain: string;

  readonly paidSoFar: string;
  readonly payments: string;
  readonly whatFor: string;
  readonly lineDetail: (line: { quantity: string; price: string }) => string;
  readonly discountOff: (discount: string) => string;
  readonly subtotal: string;
  readonly discount: string;
  readonly tax: (tax: { rate: string; base: string }) => string;
  readonly total: string;
  readonly credited: string;
  readonly paid: string;
  readonly wentBack: string;
  /** How money came or went, by the machine name of the method; the rest is shown as the provider calls it. */
  readonly methods: Readonly<Record<string, string>>;
  readonly refundTo: (method: string) => string;
  readonly refund: string;
  readonly payment: string;

  readonly factInvoice: string;
  readonly factFor: string;
  readonly factFrom: string;
  readonly factPaidOn: string;
  readonly factStartedOn: string;
  readonly factRefundedOn: string;
  readonly factWith: string;
  readonly factDue: string;

  readonly paidInFull: Message;
  readonly nothingToPay: Message;
  readonly overpaid: (amounts: { surplus: string; sender: string }) => string;
  readonly processing: Message;
  readonly refundedInFull: Message;
  readonly refundedInPart: Message;
  readonly disputed: (names: { sender: string }) => Message;
  readonly wentBackAndOwed: (names: { sender: string }) => string;
  readonly voided: (names: { sender: string }) => Message;
  readonly voidedWithMoney: (values: { kept: string; sender: string }) => Message;
  readonly creditedInFull: Message;
  readonly expired: (values: { until: string; sender: string }) => Message;
  readonly replaced: (names: { sender: string }) => Message;
  readonly notFound: Message;

  readonly askForNewLink: string;
  readonly askForNewLinkHint: (address: string) => string;
  readonly newLinkSubject: (number: string) => string;

  readonly errors: Readonly<Record<PayPageErrorKind, Message>>;
  readonly backToInvoice: string;
  readonly reference: (requestId: string) => string;
};
