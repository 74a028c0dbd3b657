import { formatMoney, getCurrency, InvoiceStatus } from 'twenty-shared';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { Invoice } from '../../invoice/invoice.type.ts';
import { MAXIMUM_LINES } from '../../invoice/maximum-lines.constant.ts';
import { isRecordedByPerson } from '../../payment/is-recorded-by-person.util.ts';
import {
  type Payment,
  PaymentKind,
  PaymentSource,
  PaymentStatus,
} from '../../payment/payment.type.ts';

type MovementOfPush = Pick<Payment, 'kind' | 'status' | 'source' | 'amountMinor'>;
type InvoiceOfPush = Pick<
  Invoice,
  | 'status'
  | 'lineCount'
  | 'totalMinor'
  | 'owedMinor'
  | 'currency'
  | 'prePaymentCreditMinor'
  | 'stripeInvoiceId'
>;

const OVER: ReadonlySet<PaymentStatus> = new Set([PaymentStatus.FAILED, PaymentStatus.CANCELED]);

/** What people recorded of an invoice, less what they undid: counted already, or about to be. */
export const sumRecordedMinor = (payments: readonly MovementOfPush[]): bigint =>
  payments
    .filter((payment) => isRecordedByPerson(payment) && !OVER.has(payment.status))
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0n);

/**
 * Refuses an invoice that must not be sent to Stripe.
 * @throws AppException INVOICE_IS_VOID, INVOICE_ALREADY_PAID, INVOICE_HAS_STRIPE_PAYMENTS, INVOICE_HAS_CREDIT_NOTE,
 * INVOICE_HAS_NO_LINES, INVOICE_TOO_MANY_LINES, INVOICE_TOTAL_BELOW_MINIMUM, INVOICE_REST_BELOW_MINIMUM
 */
export const assertPushable = (
  invoice: InvoiceOfPush,
  payments: readonly MovementOfPush[],
): void => {
  if (invoice.status === InvoiceStatus.VOID) {
    throw new AppException('INVOICE_IS_VOID');
  }
  const pendingMinor = sumRecordedMinor(
    payments.filter(({ status }) => status === PaymentStatus.PENDING),
  );
  if (invoice.status !== InvoiceStatus.DRAFT && invoice.owedMinor <= pendingMinor) {
    throw new AppException('INVOICE_ALREADY_PAID');
  }
  // A second invoice over the whole would ask again for what came through an earlier one.
  const came = payments.some(
    ({ source, kind, status }) =>
      source === PaymentSource.STRIPE && kind === PaymentKind.PAYMENT && !OVER.has(status),
  );
  if (came) {
    throw new AppException('INVOICE_HAS_STRIPE_PAYMENTS');
  }
  // Stripe would ask for what the note took away.
  if (invoice.prePaymentCreditMinor > 0n && invoice.stripeInvoiceId === null) {
    throw new AppException('INVOICE_HAS_CREDIT_NOTE');
  }
  assertCollectable(invoice, sumRecordedMinor(payments));
};

/**
 * Refuses what Stripe could not collect, whatever was paid of it.
 * @throws AppException INVOICE_HAS_NO_LINES, INVOICE_TOO_MANY_LINES, INVOICE_TOTAL_BELOW_MINIMUM,
 * INVOICE_REST_BELOW_MINIMUM
 */
export const assertCollectable = (
  invoice: Pick<InvoiceOfPush, 'lineCount' | 'totalMinor' | 'currency'>,
  recordedMinor: bigint,
): void => {
  if (invoice.lineCount === 0) {
    throw new AppException('INVOICE_HAS_NO_LINES');
  }
  if (invoice.lineCount > MAXIMUM_LINES) {
    throw new AppException('INVOICE_TOO_MANY_LINES', { values: { limit: String(MAXIMUM_LINES) } });
  }
  const minimumMinor = getCurrency(invoice.currency).minimumChargeMinor ?? 1n;
  const restMinor = invoice.totalMinor - recordedMinor;
  if (restMinor >= minimumMinor) {
    return;
  }
  throw new AppException(
    recordedMinor === 0n ? 'INVOICE_TOTAL_BELOW_MINIMUM' : 'INVOICE_REST_BELOW_MINIMUM',
    {
      values: {
        total: formatMoney(restMinor, invoice.currency, 'en-US'),
        limit: formatMoney(minimumMinor, invoice.currency, 'en-US'),
      },
    },
  );
};
