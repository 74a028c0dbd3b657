import { formatMoney, getCurrency, InvoiceStatus } from 'twenty-shared';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { Invoice } from '../../invoice/invoice.type.ts';
import { type Payment, PaymentStatus } from '../../payment/payment.type.ts';
import { sumRecordedMinor } from '../push/decide-pushable.util.ts';

/**
 * Refuses a payment that cannot be recorded. More than is owed is one of them: Stripe takes no record above what its
 * invoice still asks for, and the surplus would be nobody's.
 * @throws AppException INVOICE_NOT_ISSUED, INVOICE_IS_VOID, INVOICE_ALREADY_PAID, RECORDED_AMOUNT_INVALID,
 * RECORDED_AMOUNT_TOO_LARGE, RECEIVED_IN_FUTURE
 */
export const assertRecordable = (
  invoice: Pick<Invoice, 'status' | 'voidedAt' | 'owedMinor' | 'currency'>,
  payments: readonly Pick<Payment, 'kind' | 'status' | 'source' | 'amountMinor'>[],
  request: { amountMinor: bigint; receivedOn: string; today: string },
): void => {
  const { currency } = invoice;
  if (invoice.status === InvoiceStatus.DRAFT) {
    throw new AppException('INVOICE_NOT_ISSUED');
  }
  if (invoice.voidedAt !== null) {
    throw new AppException('INVOICE_IS_VOID');
  }
  const leftMinor =
    invoice.owedMinor -
    sumRecordedMinor(payments.filter(({ status }) => status === PaymentStatus.PENDING));
  if (leftMinor <= 0n) {
    throw new AppException('INVOICE_ALREADY_PAID');
  }
  if (request.amountMinor <= 0n || request.amountMinor % getCurrency(currency).stepMinor !== 0n) {
    throw new AppException('RECORDED_AMOUNT_INVALID', { field: 'amountMinor' });
  }
  if (request.amountMinor > leftMinor) {
    throw new AppException('RECORDED_AMOUNT_TOO_LARGE', {
      field: 'amountMinor',
      values: { limit: formatMoney(leftMinor, currency, 'en-US') },
    });
  }
  // Days of this shape compare as text.
  if (request.receivedOn > request.today) {
    throw new AppException('RECEIVED_IN_FUTURE', { field: 'receivedOn' });
  }
};
