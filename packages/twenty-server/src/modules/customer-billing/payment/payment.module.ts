import { Module } from '@nestjs/common';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { CreditNoteRepository } from './credit-note.repository.ts';
import { InvoiceLedger } from './invoice-ledger.service.ts';
import { InvoicePaymentsResolver } from './invoice-payments.resolver.ts';
import { ManualPayments } from './manual-payments.service.ts';
import { PaymentRepository } from './payment.repository.ts';
import { CreditNoteTypeormRepository } from './typeorm/credit-note.typeorm-repository.ts';
import { PaymentTypeormRepository } from './typeorm/payment.typeorm-repository.ts';

@Module({
  imports: [InvoiceModule],
  providers: [
    InvoiceLedger,
    InvoicePaymentsResolver,
    ManualPayments,
    { provide: CreditNoteRepository, useClass: CreditNoteTypeormRepository },
    { provide: PaymentRepository, useClass: PaymentTypeormRepository },
  ],
  exports: [CreditNoteRepository, InvoiceLedger, ManualPayments, PaymentRepository],
})
export class PaymentModule {}
