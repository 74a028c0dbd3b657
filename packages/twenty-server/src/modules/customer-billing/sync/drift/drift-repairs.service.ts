import { Injectable, Logger } from '@nestjs/common';
import { LiveRecordType, PlatformErrorCode } from 'twenty-shared';
import { validate as isUuid } from 'uuid';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Database } from '../../../../engine/database/database.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { groupBy } from '../../../../engine/graphql/group-by.util.ts';
import { LiveUpdates } from '../../../../engine/live-updates/live-updates.service.ts';
import { JobQueue } from '../../../../engine/queue/job-queue.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceLeases } from '../../invoice/lease/invoice-leases.service.ts';
import { InvoiceLedger } from '../../payment/invoice-ledger.service.ts';
import { PaymentRepository } from '../../payment/payment.repository.ts';
import { isMissing } from '../../stripe/client/is-missing.util.ts';
import { StripeFailure } from '../../stripe/client/stripe-failure.ts';
import { toAppException } from '../../stripe/client/to-app-exception.util.ts';
import { asCanceled } from '../as-canceled.util.ts';
import { InvoiceSyncService } from '../invoice-sync.service.ts';
import { REPAIR_BY_KIND } from './drift-kind.constant.ts';
import { DriftOrphans } from './drift-orphans.service.ts';
import type { DriftFinding } from './drift-report.type.ts';
import type { Difference, OwnBooks } from './drift.type.ts';
import { SingleComparison } from './single-comparison.service.ts';
import { DriftFindingRepository } from './typeorm/drift-finding.typeorm-repository.ts';

export const DRIFT_REPAIR_JOB = 'billing-drift-repair';

type InvoiceKey = { readonly workspaceId: string; readonly invoiceId: string };

/** Brings our rows in line. What is written comes from Stripe's objects, or from our own payments; never from a finding. */
@Injectable()
export class DriftRepairs {
  private readonly logger = new Logger(DriftRepairs.name);

  constructor(
    private readonly findings: DriftFindingRepository,
    private readonly single: SingleComparison,
    private readonly orphans: DriftOrphans,
    private readonly syncing: InvoiceSyncService,
    private readonly leases: InvoiceLeases,
    private readonly leaseRepository: InvoiceLeaseRepository,
    private readonly payments: PaymentRepository,
    private readonly ledger: InvoiceLedger,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly live: LiveUpdates,
  ) {}

  /**
   * Has the worker repair these, and answers with their report's id. What only a person can mend, or is mended, stays.
   * Throws NOT_FOUND for an unknown id.
   */
  async request(workspaceId: string, ids: readonly string[], actor: Actor): Promise<string> {
    const wanted = [...new Set(ids)];
    const found = wanted.every((id) => isUuid(id))
      ? await this.findings.findByIds({ workspaceId, ids: wanted })
      : [];
    const [first] = found;
    if (first === undefined || found.length !== wanted.length) {
      throw new AppException(PlatformErrorCode.NOT_FOUND);
    }
    await this.database.inTransaction(async (transaction) => {
      await this.findings.wantRepair({ workspaceId, ids: wanted }, transaction);
      for (const reportId of new Set(found.map((finding) => finding.reportId))) {
        await this.jobs.send(DRIFT_REPAIR_JOB, { workspaceId, reportId, actor }, { transaction });
      }
    });
    return first.reportId;
  }

  /** Repairs what was asked for in a report, invoice by invoice; one that fails does not hold up the others. */
  async run(
    { workspaceId, reportId }: { workspaceId: string; reportId: string },
    actor: Actor,
  ): Promise<void> {
    const wanted = await this.findings.listToRepair({ workspaceId, reportId });
    for (const [invoiceId, findings] of groupBy(wanted, (finding) => finding.invoiceId)) {
      if (invoiceId === null) continue;
      await this.repairInvoice({ workspaceId, invoiceId }, findings, actor);
      await this.live.announce({ workspaceId, type: LiveRecordType.CONNECTION, id: reportId });
    }
  }

  private async repairInvoice(
    key: InvoiceKey,
    findings: readonly DriftFinding[],
    actor: Actor,
  ): Promise<void> {
    const isOrphan = ({ kind }: DriftFinding) => REPAIR_BY_KIND[kind] === 'SETTLE';
    for (const orphan of findings.filter(isOrphan)) {
      await this.unlessFails(key, [orphan], async () => {
        await this.noteOutcome(orphan, await this.orphans.settle(key, orphan), actor);
      });
    }
    const rows = findings.filter((finding) => !isOrphan(finding));
    if (rows.length === 0) return;
    await this.unlessFails(key, rows, async () => {
      const left = await this.leases.withLease(
        { ...key, holder: 'Customer billing, repairing what differs from Stripe' },
        (lease) => this.repairHolding(lease, rows, actor),
      );
      for (const finding of rows) {
        const remains = left.find(
          ({ kind, objectId }) => kind === finding.kind && objectId === finding.objectId,
        );
        await this.noteOutcome(
          finding,
          remains === undefined ? null : `It still differs after the repair. ${remains.message}`,
          actor,
        );
      }
    });
  }

  private async unlessFails(
    key: InvoiceKey,
    findings: readonly DriftFinding[],
    repair: () => Promise<void>,
  ): Promise<void> {
    try {
      await repair();
    } catch (error) {
      this.logger.warn({ err: error, invoiceId: key.invoiceId }, 'A repair failed');
      const failure = wordsOf(error);
      for (const finding of findings) {
        await this.findings.noteRepair(finding, failure);
      }
    }
  }

  /** Answers with what still differs. */
  private async repairHolding(
    lease: InvoiceLease,
    findings: readonly DriftFinding[],
    actor: Actor,
  ): Promise<Difference[]> {
    const repairs = new Set(findings.map(({ kind }) => REPAIR_BY_KIND[kind]));
    if (repairs.has('SYNC') || repairs.has('CANCEL_ROW')) {
      await this.syncUnlessGone(lease);
    }
    const seen = await this.single.compare(lease);
    if (seen !== undefined) {
      await this.mendRows(lease, seen, { findings, actor });
    }
    return (await this.single.compare(lease))?.differences ?? [];
  }

  /** What Stripe does not have any more cannot be read again: the comparison that follows says what is left. */
  private async syncUnlessGone(lease: InvoiceLease): Promise<void> {
    const wanted = await this.leaseRepository.want(lease);
    try {
      await this.syncing.sync({ ...lease, wanted, attempts: 0 }, 'BACKGROUND');
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  /** Rows that Stripe still does not have stop counting, and the invoice is computed anew from its payments. */
  private async mendRows(
    lease: InvoiceLease,
    { books, differences }: { books: OwnBooks; differences: readonly Difference[] },
    { findings, actor }: { findings: readonly DriftFinding[]; actor: Actor },
  ): Promise<void> {
    const unknown = differences.filter(
      ({ kind, objectId }) =>
        REPAIR_BY_KIND[kind] === 'CANCEL_ROW' &&
        findings.some((finding) => finding.kind === kind && finding.objectId === objectId),
    );
    await this.database.inTransaction(async (transaction) => {
      await this.leaseRepository.assertHeld(lease, transaction);
      for (const { objectId } of unknown) {
        const row = books.payments.find(({ movementId }) => movementId === objectId);
        if (row === undefined) continue;
        await this.payments.upsertMovement(asCanceled(row), transaction);
      }
      await this.ledger.recalculate(
        { workspaceId: lease.workspaceId, invoiceId: lease.invoiceId, actor },
        transaction,
      );
    });
  }

  private async noteOutcome(
    finding: DriftFinding,
    failure: string | null,
    actor: Actor,
  ): Promise<void> {
    await this.database.inTransaction(async (transaction) => {
      await this.findings.noteRepair(finding, failure, transaction);
      await this.audit.record(
        {
          workspaceId: finding.workspaceId,
          invoiceId: finding.invoiceId,
          actor,
          action: failure === null ? 'drift.repaired' : 'drift.not_repaired',
          summary:
            failure === null
              ? `had a difference repaired. ${finding.message}`
              : `could not have a difference repaired. ${finding.message}`,
          data: { kind: finding.kind, objectId: finding.objectId, findingId: finding.id },
        },
        transaction,
      );
    });
  }
}

const wordsOf = (error: unknown): string => {
  if (error instanceof StripeFailure) return toAppException(error).message;
  return error instanceof AppException
    ? error.message
    : 'The repair was cut off by a failure on our side. Try it again.';
};
