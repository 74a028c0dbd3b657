import { Module } from '@nestjs/common';
import { AuthModule } from '../../../engine/auth/auth.module.ts';
import { ConnectionModule } from '../connection/connection.module.ts';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { CreditNoteResolver } from './credit-note.resolver.ts';
import { PaymentDetailsResolver } from './payment-details.resolver.ts';
import { CreditNoteRepository } from './credit-note.repository.ts';
import { InvoiceLedger } from './invoice-ledger.service.ts';
import { InvoicePaymentsResolver } from './invoice-payments.resolver.ts';
import { ManualPayments } from './manual-payments.service.ts';
import { PaymentListRepository } from './payment-list.repository.ts';
import { PaymentListResolver } from './payment-list.resolver.ts';
import { PaymentRepository } from './payment.repository.ts';
import { CreditNoteTypeormRepository } from './typeorm/credit-note.typeorm-repository.ts';
import { PaymentListTypeormRepository } from './typeorm/payment-list.typeorm-repository.ts';
import { PaymentTypeormRepository } from './typeorm/payment.typeorm-repository.ts';

@Module({
  imports: [AuthModule, ConnectionModule, InvoiceModule],
  providers: [
    InvoiceLedger,
    InvoicePaymentsResolver,
    ManualPayments,
    PaymentDetailsResolver,
    CreditNoteResolver,
    { provide: CreditNoteRepository, useClass: CreditNoteTypeormRepository },
    PaymentListResolver,
    { provide: PaymentListRepository, useClass: PaymentListTypeormRepository },
    { provide: PaymentRepository, useClass: PaymentTypeormRepository },
  ],
  exports: [CreditNoteRepository, InvoiceLedger, ManualPayments, PaymentRepository],
})
export class PaymentModule {}
