import { Injectable } from '@nestjs/common';
import {
  BillingErrorCode,
  calculateInvoiceTotals,
  InvoiceStatus,
  LiveRecordType,
} from 'twenty-shared';
import type { Actor } from '../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../engine/clock/clock.ts';
import type { Transaction } from '../../../engine/database/transaction.type.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';
import { LiveUpdates } from '../../../engine/live-updates/live-updates.service.ts';
import { decideLedgerState } from '../payment/decide-ledger-state.util.ts';
import { describeIssue } from '../payment/timeline-text.util.ts';
import { formatInvoiceNumber } from './invoice-number.util.ts';
import { InvoiceRepository } from './invoice.repository.ts';
import type { Invoice, InvoiceKey } from './invoice.type.ts';
import { Letterheads } from './letterhead/letterheads.service.ts';

/** Turns a draft into an invoice: the next number, and lines and a letterhead that no longer change. */
@Injectable()
export class IssueInvoiceService {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly letterheads: Letterheads,
    private readonly auditTrail: AuditTrail,
    private readonly liveUpdates: LiveUpdates,
    private readonly clock: Clock,
  ) {}

  /**
   * Issues within the caller's transaction, so that the number is given back when anything after it fails. Until
   * that transaction ends nobody else in the workspace gets a number of that year: keep it short.
   * @throws AppException INVOICE_NOT_FOUND, INVOICE_NOT_DRAFT, INVOICE_HAS_NO_LINES
   */
  async issueWithin(
    { workspaceId, invoiceId, actor }: InvoiceKey & { actor: Actor },
    transaction: Transaction,
  ): Promise<Invoice> {
    const key = { workspaceId, invoiceId };
    const draft = await this.invoices.lockByIdOrThrow(key, transaction);
    if (draft.status !== InvoiceStatus.DRAFT) {
      throw new AppException(BillingErrorCode.INVOICE_NOT_DRAFT);
    }
    await this.assertTotalsOrThrow(draft, transaction);

    const issuedAt = this.clock.now();
    const letterhead = await this.letterheads.chooseForIssue(workspaceId, transaction);
    const year = Number(draft.issueDate.slice(0, 4));
    const sequence = await this.invoices.takeNextNumber({ workspaceId, year }, transaction);
    const number = formatInvoiceNumber({ year, sequence });
    const invoice = await this.invoices.markIssued(
      {
        ...key,
        number,
        issuedAt,
        letterheadVersionId: letterhead.id,
        state: decideLedgerState({ invoice: { ...draft, issuedAt }, payments: [] }),
      },
      transaction,
    );
    await this.auditTrail.record(
      {
        ...key,
        actor,
        action: 'invoice.issued',
        summary: describeIssue({ ...invoice, number }),
        fromStatus: draft.status,
        toStatus: invoice.status,
        data: {
          number,
          totalMinor: invoice.totalMinor.toString(),
          currency: invoice.currency,
          letterheadVersion: letterhead.number,
        },
      },
      transaction,
    );
    await this.liveUpdates.announce(
      { workspaceId, type: LiveRecordType.INVOICE, id: invoiceId },
      transaction,
    );
    return invoice;
  }

  private async assertTotalsOrThrow(draft: Invoice, transaction: Transaction): Promise<void> {
    const lines = await this.invoices.findLines(
      { workspaceId: draft.workspaceId, invoiceId: draft.id },
      transaction,
    );
    if (lines.length === 0) throw new AppException(BillingErrorCode.INVOICE_HAS_NO_LINES);

    const { totalMinor } = calculateInvoiceTotals({ ...draft, lines });
    if (totalMinor !== draft.totalMinor) {
      throw new Error(`Invoice ${draft.id} says ${draft.totalMinor}, its lines ${totalMinor}`);
    }
  }
}
