import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { UserNames } from '../../../engine/auth/user-names.service.ts';
import { BatchedLookup } from '../../../engine/graphql/batched-lookup.ts';
import { groupBy } from '../../../engine/graphql/group-by.util.ts';
import { MinorAmountScalar } from '../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { InvoiceType } from '../invoice/dtos/invoice.dto.ts';
import { InvoiceLookup } from '../invoice/invoice-lookup.service.ts';
import {
  decideRefundable,
  isUndoable,
  type Refundable,
  REFUND_BLOCK_WORDS,
} from './decide-refundable.util.ts';
import { disputeStatusInWords } from './dispute-status-words.constant.ts';
import { PaymentType } from './dtos/payment.dto.ts';
import { PaymentRepository } from './payment.repository.ts';
import type { Payment } from './payment.type.ts';

/** What of a payment follows from the other movements of its invoice. */
@Resolver(() => PaymentType)
export class PaymentDetailsResolver {
  private readonly movementLookup: BatchedLookup<Payment[]>;

  constructor(
    payments: PaymentRepository,
    private readonly invoices: InvoiceLookup,
    private readonly userNames: UserNames,
  ) {
    this.movementLookup = new BatchedLookup(async ({ workspaceId, ids }) =>
      groupBy(
        await payments.listByInvoices({ workspaceId, invoiceIds: ids }),
        ({ invoiceId }) => invoiceId,
      ),
    );
  }

  @ResolveField(() => InvoiceType)
  async invoice(@Parent() { workspaceId, invoiceId }: PaymentType): Promise<InvoiceType> {
    const invoice = await this.invoices.find({ workspaceId, id: invoiceId });
    if (invoice === undefined) throw new Error(`Invoice ${invoiceId} is gone`);
    return invoice;
  }

  @ResolveField(() => MinorAmountScalar, {
    description:
      'What can still be given back of it now: succeeded, less refunds pending or succeeded, less disputes lost; nothing while it is disputed.',
  })
  async refundableMinor(@Parent() payment: PaymentType): Promise<bigint> {
    return (await this.refundableOf(payment)).refundableMinor;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why it cannot be refunded now, in words; null when it can.',
  })
  async refundBlockedReason(@Parent() payment: PaymentType): Promise<string | null> {
    const { block } = await this.refundableOf(payment);
    return block === null ? null : REFUND_BLOCK_WORDS[block];
  }

  @ResolveField(() => Boolean, { description: 'A recorded payment that was not undone.' })
  undoable(@Parent() payment: PaymentType): boolean {
    return isUndoable(payment);
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'The counter-row that undid it, or the row it undoes.',
  })
  async counterPaymentId(@Parent() payment: PaymentType): Promise<string | null> {
    const { counterMovementId } = payment;
    if (counterMovementId === null) return null;
    const movements = await this.movementsOf(payment);
    return movements.find(({ movementId }) => movementId === counterMovementId)?.id ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Who recorded it.' })
  async recordedByName(@Parent() payment: PaymentType): Promise<string | null> {
    const { workspaceId, recordedByUserId } = payment;
    return recordedByUserId === null
      ? null
      : ((await this.userNames.find({ workspaceId, id: recordedByUserId })) ?? null);
  }

  @ResolveField(() => String, { nullable: true, description: 'In words.' })
  disputeStatus(@Parent() { disputeStatus }: PaymentType): string | null {
    return disputeStatus === null ? null : disputeStatusInWords(disputeStatus);
  }

  private async refundableOf({ id, ...payment }: PaymentType): Promise<Refundable> {
    const movements = await this.movementsOf(payment);
    const itself = movements.find((movement) => movement.id === id);
    if (itself === undefined) throw new Error(`Payment ${id} is gone`);
    return decideRefundable(itself, movements);
  }

  private async movementsOf({
    workspaceId,
    invoiceId,
  }: Pick<PaymentType, 'workspaceId' | 'invoiceId'>): Promise<Payment[]> {
    return (await this.movementLookup.find({ workspaceId, id: invoiceId })) ?? [];
  }
}
