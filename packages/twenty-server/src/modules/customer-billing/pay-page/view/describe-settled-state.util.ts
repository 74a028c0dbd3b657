import { InvoiceStatus, InvoiceStatusRow } from 'twenty-shared';
import { type Payment, PaymentKind } from '../../payment/payment.type.ts';
import { PayPageStateKind } from '../decide-pay-page-state.util.ts';
import type { Message } from '../texts/pay-page-texts.type.ts';
import type { SignName } from './icons.constant.ts';
import type { PayPageModel } from './pay-page-model.type.ts';

/** How a state without a button is told. */
export type SettledState = {
  readonly sign: SignName;
  /** A class of the styles: the colour of the sign. */
  readonly tone: 'good' | 'way' | 'back' | 'case' | 'quiet';
  readonly message: Message;
  /** The largest figure; null where none would help. */
  readonly amountMinor: bigint | null;
  /** What happened when, where one movement tells it. */
  readonly moment: { readonly label: string; readonly movement: Payment } | null;
};

const lastOf = (
  { state }: PayPageModel,
  kind: PaymentKind,
  label: string,
): SettledState['moment'] => {
  const movement = state.movements.findLast((candidate) => candidate.kind === kind);
  return movement === undefined ? null : { label, movement };
};

const describePaid = (model: PayPageModel): SettledState => {
  const { invoice, sender, texts, formats } = model;
  const surplusMinor = invoice.keptMinor - (invoice.totalMinor - invoice.prePaymentCreditMinor);
  const message = invoice.paidMinor === 0n ? texts.nothingToPay : texts.paidInFull;
  const overpaid =
    invoice.status === InvoiceStatus.OVERPAID
      ? ` ${texts.overpaid({ surplus: formats.money(surplusMinor), sender })}`
      : '';
  return {
    sign: 'check',
    tone: 'good',
    message: { ...message, text: message.text + overpaid },
    amountMinor: invoice.paidMinor,
    moment: lastOf(model, PaymentKind.PAYMENT, texts.factPaidOn),
  };
};

const describeVoid = ({ invoice, sender, texts, formats }: PayPageModel): SettledState => {
  const messageOf = (): Message => {
    switch (invoice.statusRow) {
      case InvoiceStatusRow.CREDITED_IN_FULL:
        return texts.creditedInFull;
      case InvoiceStatusRow.MONEY_ON_VOID:
        return texts.voidedWithMoney({
          kept: formats.money(invoice.keptMinor),
          sender,
        });
      default:
        return texts.voided({ sender });
    }
  };
  return { sign: 'cross', tone: 'quiet', message: messageOf(), amountMinor: null, moment: null };
};

/** What to say of a state that knows its invoice and has no button; null for every other state. */
export const describeSettledState = (model: PayPageModel): SettledState | null => {
  const { invoice, sender, state, texts } = model;
  switch (state.kind) {
    case PayPageStateKind.PAID:
      return describePaid(model);
    case PayPageStateKind.VOID:
      return describeVoid(model);
    case PayPageStateKind.PROCESSING:
      return {
        sign: 'clock',
        tone: 'way',
        message: texts.processing,
        amountMinor: invoice.processingMinor,
        moment: lastOf(model, PaymentKind.PAYMENT, texts.factStartedOn),
      };
    case PayPageStateKind.REFUNDED:
      return {
        sign: 'back',
        tone: 'back',
        message:
          invoice.status === InvoiceStatus.PARTIALLY_REFUNDED
            ? texts.refundedInPart
            : texts.refundedInFull,
        amountMinor: invoice.refundedMinor,
        moment: lastOf(model, PaymentKind.REFUND, texts.factRefundedOn),
      };
    case PayPageStateKind.DISPUTED:
      return {
        sign: 'scale',
        tone: 'case',
        message: texts.disputed({ sender }),
        amountMinor: null,
        moment: null,
      };
    default:
      return null;
  }
};
