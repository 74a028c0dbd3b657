import { InvoiceStatus } from 'twenty-shared';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { Invoice } from '../../invoice/invoice.type.ts';
import {
  type Payment,
  PaymentKind,
  PaymentSource,
  PaymentStatus,
} from '../../payment/payment.type.ts';

type MovementOfReissue = Pick<Payment, 'kind' | 'source' | 'status' | 'counterMovementId'>;

/**
 * Refuses an invoice that must stand: taken back is only what holds no money and is not about to.
 * @throws AppException INVOICE_NOT_ISSUED, INVOICE_IS_VOID, INVOICE_HAS_MONEY, INVOICE_NOT_AT_STRIPE
 */
export const assertReissuable = (
  invoice: Pick<Invoice, 'status' | 'voidedAt'>,
  payments: readonly MovementOfReissue[],
  hasOpenVersion: boolean,
): void => {
  if (invoice.status === InvoiceStatus.DRAFT) {
    throw new AppException('INVOICE_NOT_ISSUED');
  }
  if (invoice.voidedAt !== null) {
    throw new AppException('INVOICE_IS_VOID');
  }
  if (payments.some(holdsMoney)) {
    throw new AppException('INVOICE_HAS_MONEY');
  }
  if (!hasOpenVersion) {
    throw new AppException('INVOICE_NOT_AT_STRIPE');
  }
};

const holdsMoney = ({ kind, source, status, counterMovementId }: MovementOfReissue): boolean => {
  if (kind === PaymentKind.DISPUTE) {
    return true;
  }
  const isOver = status === PaymentStatus.FAILED || status === PaymentStatus.CANCELED;
  const isUndone = source === PaymentSource.MANUAL && counterMovementId !== null;
  return kind === PaymentKind.PAYMENT && !isOver && !isUndone;
};

/**
 * Refuses to turn an invoice into another one: its company and currency stay.
 * @throws AppException REISSUE_CHANGES_CUSTOMER
 */
export const assertSameCustomer = (
  invoice: Pick<Invoice, 'companyId' | 'currency'>,
  draft: { companyId: string; currency: string },
): void => {
  if (invoice.companyId !== draft.companyId) {
    throw new AppException('REISSUE_CHANGES_CUSTOMER', { field: 'companyId' });
  }
  if (invoice.currency !== draft.currency) {
    throw new AppException('REISSUE_CHANGES_CUSTOMER', { field: 'currency' });
  }
};
