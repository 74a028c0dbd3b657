import { Injectable } from '@nestjs/common';
import { groupBy } from '../../../../engine/graphql/group-by.util.ts';
import { InvoiceListRepository } from '../../invoice/invoice-list.repository.ts';
import { CreditNoteRepository } from '../../payment/credit-note.repository.ts';
import { PaymentRepository } from '../../payment/payment.repository.ts';
import { StripePushRepository } from '../../stripe/push/stripe-push.typeorm-repository.ts';
import type { OwnBooks } from './drift.type.ts';

/** Everything we hold about some invoices, in four queries however many they are. */
@Injectable()
export class OwnBooksReader {
  constructor(
    private readonly invoices: InvoiceListRepository,
    private readonly payments: PaymentRepository,
    private readonly creditNotes: CreditNoteRepository,
    private readonly pushes: StripePushRepository,
  ) {}

  async read(workspaceId: string, ids: readonly string[]): Promise<OwnBooks[]> {
    const keys = { workspaceId, invoiceIds: ids };
    const [invoices, payments, notes, pushes] = await Promise.all([
      this.invoices.findByIds({ workspaceId, ids }),
      this.payments.listByInvoices(keys),
      this.creditNotes.listByInvoices(keys),
      this.pushes.listByInvoices(keys),
    ]);
    const ofInvoice = ({ invoiceId }: { invoiceId: string }) => invoiceId;
    const [paymentsOf, notesOf, pushesOf] = [
      groupBy(payments, ofInvoice),
      groupBy(notes, ofInvoice),
      groupBy(pushes, ofInvoice),
    ];
    return invoices.map((invoice) => ({
      invoice,
      payments: paymentsOf.get(invoice.id) ?? [],
      creditNotes: notesOf.get(invoice.id) ?? [],
      pushes: pushesOf.get(invoice.id) ?? [],
    }));
  }
}
