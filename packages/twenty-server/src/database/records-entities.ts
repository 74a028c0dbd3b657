import { CompanyEntity } from '../modules/company/typeorm/company.entity.ts';
import { InvoiceLineItemEntity } from '../modules/customer-billing/invoice/typeorm/invoice-line-item.entity.ts';
import { InvoiceNumberSequenceEntity } from '../modules/customer-billing/invoice/typeorm/invoice-number-sequence.entity.ts';
import { InvoiceEntity } from '../modules/customer-billing/invoice/typeorm/invoice.entity.ts';
import { NotificationEntity } from '../modules/customer-billing/message/typeorm/notification.entity.ts';
import { CreditNoteEntity } from '../modules/customer-billing/payment/typeorm/credit-note.entity.ts';
import { PaymentAttemptEntity } from '../modules/customer-billing/payment/typeorm/payment-attempt.entity.ts';
import { PaymentEntity } from '../modules/customer-billing/payment/typeorm/payment.entity.ts';
import { PersonEntity } from '../modules/person/typeorm/person.entity.ts';

/** Companies, people, invoices, the ledger and notifications. */
export const RECORDS_ENTITIES = [
  CompanyEntity,
  PersonEntity,
  InvoiceEntity,
  InvoiceLineItemEntity,
  InvoiceNumberSequenceEntity,
  PaymentEntity,
  PaymentAttemptEntity,
  CreditNoteEntity,
  NotificationEntity,
];
