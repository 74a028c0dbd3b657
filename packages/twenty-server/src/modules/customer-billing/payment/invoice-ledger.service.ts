import { Injectable } from '@nestjs/common';
import { type InvoiceStatus, LiveRecordType } from 'twenty-shared';
import type { Actor } from '../../../engine/audit/actor.type.ts';
import type { AuditEvidence } from '../../../engine/audit/audit-entry.type.ts';
import { AuditTrail } from '../../../engine/audit/audit-trail.service.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { LiveUpdates } from '../../../engine/live-updates/live-updates.service.ts';
import { InvoiceRepository } from '../invoice/invoice.repository.ts';
import type { Invoice, InvoiceKey } from '../invoice/invoice.type.ts';
import { applyStripeFacts, type StripeInvoiceFacts } from './apply-stripe-facts.util.ts';
import { decideLedgerState } from './decide-ledger-state.util.ts';
import { isSameLedgerState } from './is-same-ledger-state.util.ts';
import { PaymentRepository } from './payment.repository.ts';
import { describeStatusChange } from './timeline-text.util.ts';

/**
 * Keeps an invoice equal to its movements: the only writer of its status and of what is paid, refunded, disputed,
 * kept and owed.
 */
@Injectable()
export class InvoiceLedger {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly payments: PaymentRepository,
    private readonly auditTrail: AuditTrail,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /**
   * Locks the invoice, computes its state from the payments in `transaction` and writes what differs.
   * `stripeFacts` is what Stripe's present invoice says; what it leaves out stays as it is.
   * @throws AppException INVOICE_NOT_FOUND
   */
  async recalculate(
    request: InvoiceKey & {
      actor: Actor;
      evidence?: readonly AuditEvidence[];
      stripeFacts?: StripeInvoiceFacts;
    },
    transaction: Transaction,
  ): Promise<{ invoice: Invoice; previousStatus: InvoiceStatus }> {
    const { workspaceId, invoiceId, actor, evidence = [], stripeFacts = {} } = request;
    const key = { workspaceId, invoiceId };
    const before = await this.invoices.lockByIdOrThrow(key, transaction);
    const state = decideLedgerState({
      invoice: applyStripeFacts(before, stripeFacts),
      payments: await this.payments.listByInvoice(key, transaction),
    });
    const invoice = isSameLedgerState(before, state)
      ? before
      : await this.invoices.writeLedgerState({ ...key, state }, transaction);

    if (before.status !== invoice.status) {
      await this.auditTrail.record(
        {
          ...key,
          actor,
          action: 'invoice.status_changed',
          summary: describeStatusChange({
            to: invoice.status,
            facts: state.statusFacts,
            currency: invoice.currency,
          }),
          fromStatus: before.status,
          toStatus: invoice.status,
          data: { row: state.statusRow },
          evidence,
        },
        transaction,
      );
    }
    // Also when nothing of the invoice itself differs: a fee or a failed attempt shows on its page.
    await this.liveUpdates.announce(
      { workspaceId, type: LiveRecordType.INVOICE, id: invoiceId },
      transaction,
    );
    return { invoice, previousStatus: before.status };
  }
}
