import { Injectable } from '@nestjs/common';
import { formatMoney } from 'twenty-shared';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { Invoice, InvoiceKey } from '../../invoice/invoice.type.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceLedger } from '../../payment/invoice-ledger.service.ts';
import { isRecordedByPerson } from '../../payment/is-recorded-by-person.util.ts';
import { ManualPayments, manualMovementIdOf } from '../../payment/manual-payments.service.ts';
import { PaymentRepository } from '../../payment/payment.repository.ts';
import { type Payment, PaymentStatus } from '../../payment/payment.type.ts';
import { endOfDayInTimeZone } from '../payment-link/end-of-day.util.ts';
import { StripePushRepository } from '../push/stripe-push.typeorm-repository.ts';
import { PushStatus } from '../push/stripe-push.type.ts';
import { ReplacementKind } from '../reissue/stripe-replacement.type.ts';
import { StripeReplacementRepository } from '../reissue/stripe-replacement.typeorm-repository.ts';
import { assertRecordable } from './decide-recordable.util.ts';
import { decideUndoAtStripe, UndoAtStripe } from './decide-undo-at-stripe.util.ts';
import {
  MANUAL_METHOD_DISPLAYS,
  type ManualPaymentMethod,
} from './manual-payment-method.constant.ts';

export type RecordRequest = InvoiceKey & {
  readonly amountMinor: bigint;
  readonly method: ManualPaymentMethod;
  /** YYYY-MM-DD where the workspace is. */
  readonly receivedOn: string;
  readonly reference: string | null;
  readonly note: string | null;
  readonly clientRequestId: string;
  readonly actor: Actor;
};

/** Money that people recorded: written first, counted once Stripe knows, undone by a counter-row. */
@Injectable()
export class RecordedPayments {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly payments: PaymentRepository,
    private readonly manual: ManualPayments,
    private readonly ledger: InvoiceLedger,
    private readonly pushes: StripePushRepository,
    private readonly replacements: StripeReplacementRepository,
    private readonly leases: InvoiceLeaseRepository,
    private readonly workspaces: WorkspaceService,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes the row, PENDING, and asks for a sync, which tells Stripe where the invoice is there, counts it and thanks the
   * customer. The same request again gives the row there is.
   * @throws AppException as assertRecordable, and INVOICE_NOT_FOUND, REQUEST_ID_REUSED
   */
  async record(request: RecordRequest): Promise<Payment> {
    const { workspaceId, invoiceId, clientRequestId } = request;
    const key = { workspaceId, invoiceId };
    const movementId = manualMovementIdOf({ workspaceId, clientRequestId });
    const workspace = await this.workspaces.findByIdOrThrow(workspaceId);
    return this.database.inTransaction(async (transaction) => {
      // In the order of a sync, which holds this row when it comes to the invoice's: the other way round deadlocks.
      await this.leases.lockAll(
        { workspaceId: key.workspaceId, invoiceIds: [key.invoiceId] },
        transaction,
      );
      const invoice = await this.invoices.lockByIdOrThrow(key, transaction);
      const existing = await this.payments.findByMovementId(
        { workspaceId, movementId },
        transaction,
      );
      if (existing !== null) {
        assertSameRequest(existing, request);
        return existing;
      }
      const payments = await this.payments.listByInvoice(key, transaction);
      const today = this.workspaces.todayIn(workspace);
      assertRecordable(invoice, payments, { ...request, today });
      const endOfDay = endOfDayInTimeZone(request.receivedOn, workspace.timeZone);
      const now = this.clock.now();
      const { payment } = await this.manual.record(
        {
          ...key,
          amountMinor: request.amountMinor,
          method: request.method.toLowerCase(),
          methodDisplay: MANUAL_METHOD_DISPLAYS[request.method],
          occurredAt: endOfDay < now ? endOfDay : now,
          actor: request.actor,
          note: request.note,
          reference: request.reference,
          movementId,
          isPending: true,
        },
        transaction,
      );
      await this.leases.want(key, transaction);
      return payment;
    });
  }

  /**
   * Lets what Stripe was told of count, within the transaction of a sync that has read what else came in. A row of an
   * invoice that has no version at Stripe has nobody to be told to. Answers those that count from now on.
   */
  async countTold(key: InvoiceKey, transaction: Transaction): Promise<Payment[]> {
    const pending = (await this.payments.listByInvoice(key, transaction)).filter(
      (payment) => isRecordedByPerson(payment) && payment.status === PaymentStatus.PENDING,
    );
    if (pending.length === 0) {
      return [];
    }
    const open = await this.pushes.findOpen(key, transaction);
    const countable = pending.filter(
      ({ stripeInvoiceId }) =>
        open === null ||
        (open.status === PushStatus.COMPLETE && stripeInvoiceId === open.stripeInvoiceId),
    );
    const counted: Payment[] = [];
    for (const payment of countable) {
      counted.push(await this.manual.count(payment, transaction));
    }
    if (countable.length > 0) {
      await this.ledger.recalculate({ ...key, actor: { type: 'SYSTEM' } }, transaction);
    }
    return counted;
  }

  /** @throws AppException PAYMENT_NOT_FOUND, PAYMENT_NOT_RECORDED, PAYMENT_ALREADY_UNDONE */
  async findUndoableOrThrow(
    key: { workspaceId: string; paymentId: string },
    transaction?: Transaction,
  ): Promise<Payment> {
    const payment = await this.payments.findById(key, transaction);
    if (payment === null) {
      throw new AppException('PAYMENT_NOT_FOUND');
    }
    if (!isRecordedByPerson(payment) || payment.amountMinor <= 0n) {
      throw new AppException('PAYMENT_NOT_RECORDED');
    }
    if (payment.counterMovementId !== null) {
      throw new AppException('PAYMENT_ALREADY_UNDONE');
    }
    return payment;
  }

  /**
   * Writes the counter-row, and asks for a new version at Stripe where the present one counts the money as paid: Stripe
   * detaches nothing from an invoice. Throws as {@link findUndoableOrThrow}.
   */
  async undo(
    request: { workspaceId: string; paymentId: string; reason: string; actor: Actor },
    lease: InvoiceLease,
  ): Promise<void> {
    const { reason, actor } = request;
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.invoices.lockByIdOrThrow(lease, transaction);
      const payment = await this.findUndoableOrThrow(request, transaction);
      const { invoice } = await this.manual.undo(
        payment,
        { actor, reason, occurredAt: this.clock.now() },
        transaction,
      );
      const atStripe = await this.replaceVersion({ invoice, payment, reason, actor }, transaction);
      await this.audit.record(
        {
          workspaceId: payment.workspaceId,
          invoiceId: payment.invoiceId,
          actor,
          action: 'payment.undone',
          summary: describeUndo(payment, reason, atStripe),
          data: { movementId: payment.movementId, amountMinor: payment.amountMinor.toString() },
        },
        transaction,
      );
      await this.leases.want(lease, transaction);
    });
  }

  private async replaceVersion(
    {
      invoice,
      payment,
      reason,
      actor,
    }: { invoice: Invoice; payment: Payment; reason: string; actor: Actor },
    transaction: Transaction,
  ): Promise<UndoAtStripe> {
    const { workspaceId, invoiceId } = payment;
    const key = { workspaceId, invoiceId };
    const open = await this.pushes.findOpen(key, transaction);
    const decision = decideUndoAtStripe({
      invoice,
      payment,
      payments: await this.payments.listByInvoice(key, transaction),
      openStripeInvoiceId: open?.stripeInvoiceId ?? null,
    });
    if (decision === UndoAtStripe.REPLACED && open !== null) {
      await this.replacements.insert(
        {
          ...key,
          pushId: open.id,
          kind: ReplacementKind.UNDONE_PAYMENT,
          reason,
          draft: null,
          actor,
        },
        transaction,
      );
    }
    return decision;
  }
}

const assertSameRequest = (existing: Payment, request: RecordRequest): void => {
  const isSame =
    existing.invoiceId === request.invoiceId &&
    existing.amountMinor === request.amountMinor &&
    existing.method === request.method.toLowerCase();
  if (!isSame) {
    throw new AppException('REQUEST_ID_REUSED');
  }
};

const AFTER_UNDO: Readonly<Record<UndoAtStripe, string>> = {
  NOTHING: '',
  REPLACED: ' Stripe counts it as paid for good, so its invoice is replaced by a new one.',
  KEPT: ' Stripe goes on counting it as paid: the customer paid there too, and such an invoice stands. What is owed again is collected by the payment link or outside Stripe.',
};

const describeUndo = (payment: Payment, reason: string, atStripe: UndoAtStripe): string =>
  `undid the ${formatMoney(payment.amountMinor, payment.currency, 'en-US')} recorded as received outside Stripe: “${reason}”.${AFTER_UNDO[atStripe]}`;
