import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BatchedLookup } from '../../../engine/graphql/batched-lookup.ts';
import { groupBy } from '../../../engine/graphql/group-by.util.ts';
import { InvoiceType } from '../invoice/dtos/invoice.dto.ts';
import { PaymentAttemptType, PaymentType } from './dtos/payment.dto.ts';
import { PaymentRepository } from './payment.repository.ts';
import type { Payment, PaymentAttempt } from './payment.type.ts';

@Resolver(() => InvoiceType)
export class InvoicePaymentsResolver {
  private readonly paymentLookup: BatchedLookup<Payment[]>;
  private readonly attemptLookup: BatchedLookup<PaymentAttempt[]>;

  constructor(payments: PaymentRepository) {
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
}
