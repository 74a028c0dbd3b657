import type { Transaction } from '../../../engine/database/transaction.type.ts';
import type {
  NewPayment,
  NewPaymentAttempt,
  Payment,
  PaymentAttempt,
  PaymentChange,
} from './payment.type.ts';

type InvoiceKey = { workspaceId: string; invoiceId: string };
type InvoiceKeys = { workspaceId: string; invoiceIds: readonly string[] };

/** The ledger's rows: movements of money and failed tries. Rows are never deleted. */
export abstract class PaymentRepository {
  /** Oldest first. */
  abstract listByInvoice(key: InvoiceKey, transaction?: Transaction): Promise<Payment[]>;

  /** Oldest first, of all the invoices together. */
  abstract listByInvoices(keys: InvoiceKeys, transaction?: Transaction): Promise<Payment[]>;

  abstract findByMovementId(
    key: { workspaceId: string; movementId: string },
    transaction?: Transaction,
  ): Promise<Payment | null>;

  /** Another workspace's id, and a malformed one, is unknown like any other. */
  abstract findById(
    key: { workspaceId: string; paymentId: string },
    transaction?: Transaction,
  ): Promise<Payment | null>;

  /**
   * Makes the row of this movement equal to `movement`: inserted when it is new, updated when anything differs.
   * `previous` is the row before, null when it was inserted.
   */
  abstract upsertMovement(
    movement: NewPayment,
    transaction: Transaction,
  ): Promise<{ payment: Payment; change: PaymentChange; previous: Payment | null }>;

  /** True when the try was not known yet: the moment to tell somebody about it. */
  abstract insertAttemptIfNew(
    attempt: NewPaymentAttempt,
    transaction: Transaction,
  ): Promise<boolean>;

  /** Newest first. */
  abstract listAttempts(key: InvoiceKey, transaction?: Transaction): Promise<PaymentAttempt[]>;

  /** Newest first, of all the invoices together. */
  abstract listAttemptsByInvoices(
    keys: InvoiceKeys,
    transaction?: Transaction,
  ): Promise<PaymentAttempt[]>;
}
