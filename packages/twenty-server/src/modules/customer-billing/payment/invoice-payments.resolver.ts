import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BatchedLookup } from '../../../engine/graphql/batched-lookup.ts';
import { groupBy } from '../../../engine/graphql/group-by.util.ts';
import { MinorAmountScalar } from '../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { InvoiceType } from '../invoice/dtos/invoice.dto.ts';
import { CreditNoteRepository } from './credit-note.repository.ts';
import type { CreditNote } from './credit-note.type.ts';
import { decideOverpayment, overpaidMinorOf } from './decide-overpayment.util.ts';
import { CreditNoteType } from './dtos/credit-note.dto.ts';
import { OverpaymentType } from './dtos/overpayment.dto.ts';
import { PaymentAttemptType, PaymentType } from './dtos/payment.dto.ts';
import { PaymentRepository } from './payment.repository.ts';
import type { Payment, PaymentAttempt } from './payment.type.ts';

@Resolver(() => InvoiceType)
export class InvoicePaymentsResolver {
  private readonly paymentLookup: BatchedLookup<Payment[]>;
  private readonly attemptLookup: BatchedLookup<PaymentAttempt[]>;

  private readonly creditNoteLookup: BatchedLookup<CreditNote[]>;

  constructor(payments: PaymentRepository, creditNotes: CreditNoteRepository) {
    this.creditNoteLookup = new BatchedLookup(async ({ workspaceId, ids }) =>
      groupBy(
        await creditNotes.listByInvoices({ workspaceId, invoiceIds: ids }),
        ({ invoiceId }) => invoiceId,
      ),
    );
    this.paymentLookup = new BatchedLookup(async ({ workspaceId, ids }) =>
      groupBy(
        await payments.listByInvoices({ workspaceId, invoiceIds: ids }),
        ({ invoiceId }) => invoiceId,
      ),
    );
    this.attemptLookup = new BatchedLookup(async ({ workspaceId, ids }) =>
      groupBy(
        await payments.listAttemptsByInvoices({ workspaceId, invoiceIds: ids }),
        ({ invoiceId }) => invoiceId,
      ),
    );
  }

  @ResolveField(() => [PaymentType], { description: 'Oldest first.' })
  async payments(@Parent() { workspaceId, id }: InvoiceType): Promise<PaymentType[]> {
    return (await this.paymentLookup.find({ workspaceId, id })) ?? [];
  }

  @ResolveField(() => [PaymentAttemptType], { description: 'Failed tries, newest first.' })
  async attempts(@Parent() { workspaceId, id }: InvoiceType): Promise<PaymentAttemptType[]> {
    return (await this.attemptLookup.find({ workspaceId, id })) ?? [];
  }

  @ResolveField(() => [CreditNoteType], { description: 'Oldest first.' })
  async creditNotes(@Parent() { workspaceId, id }: InvoiceType): Promise<CreditNoteType[]> {
    return (await this.creditNoteLookup.find({ workspaceId, id })) ?? [];
  }

  @ResolveField(() => MinorAmountScalar, {
    description: 'What is kept above what was expected; all of it on a void invoice.',
  })
  overpaidMinor(@Parent() { statusFacts }: InvoiceType): bigint {
    return overpaidMinorOf(statusFacts);
  }

  @ResolveField(() => OverpaymentType, {
    nullable: true,
    description: 'Null when nothing is too much.',
  })
  async overpayment(@Parent() invoice: InvoiceType): Promise<OverpaymentType | null> {
    if (overpaidMinorOf(invoice.statusFacts) === 0n) {
      return null;
    }
    const { workspaceId, id, statusFacts: facts } = invoice;
    const payments = (await this.paymentLookup.find({ workspaceId, id })) ?? [];
    const overpayment = decideOverpayment({ facts, payments });
    return overpayment && { ...overpayment, keptAsCredit: overpayment.creditedMinor > 0n };
  }
}
