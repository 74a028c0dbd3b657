import { Injectable, Logger } from '@nestjs/common';
import { LiveRecordType } from 'twenty-shared';
import { Database } from '../../../../engine/database/database.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { LiveUpdates } from '../../../../engine/live-updates/live-updates.service.ts';
import { JobQueue } from '../../../../engine/queue/job-queue.ts';
import { ConnectionSecrets } from '../../connection/connection-secrets.service.ts';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { StripeFailure } from '../../stripe/client/stripe-failure.ts';
import { toAppException } from '../../stripe/client/to-app-exception.util.ts';
import { describeDriftCause } from './describe-drift-cause.util.ts';
import { DriftComparison } from './drift-comparison.service.ts';
import { DriftKind } from './drift-kind.constant.ts';
import { DriftReader } from './drift-reader.service.ts';
import type { DriftReport, DriftRun } from './drift-report.type.ts';
import { DriftRunOvertakenError } from './drift-run-overtaken.error.ts';
import { NO_WORK } from './drift.type.ts';
import { DriftBooksRepository } from './typeorm/drift-books.typeorm-repository.ts';
import { DriftFindingRepository } from './typeorm/drift-finding.typeorm-repository.ts';
import { DriftReportRepository } from './typeorm/drift-report.typeorm-repository.ts';

export const DRIFT_REPORT_JOB = 'billing-drift-report';

/** Reports of what differs between our rows and Stripe: one at a time in a workspace. */
@Injectable()
export class DriftReports {
  private readonly logger = new Logger(DriftReports.name);

  constructor(
    private readonly reports: DriftReportRepository,
    private readonly findings: DriftFindingRepository,
    private readonly books: DriftBooksRepository,
    private readonly reader: DriftReader,
    private readonly comparison: DriftComparison,
    private readonly connections: StripeConnections,
    private readonly secrets: ConnectionSecrets,
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly live: LiveUpdates,
  ) {}

  /** Has the worker make a report; joins the one that runs. */
  async start(workspaceId: string): Promise<DriftReport> {
    return this.database.inTransaction(async (transaction) => {
      const { report } = await this.reports.startOrJoin({ workspaceId }, transaction);
      // Also for one that runs: should its job be lost, this one goes on with it.
      await this.jobs.send(
        DRIFT_REPORT_JOB,
        { workspaceId, reportId: report.id },
        { transaction, singletonKey: report.id },
      );
      await this.announce(report, transaction);
      return report;
    });
  }

  /** Makes a report here and now, for the command line. */
  async runNow(workspaceId: string): Promise<DriftReport> {
    const { report } = await this.database.inTransaction((transaction) =>
      this.reports.startOrJoin({ workspaceId }, transaction),
    );
    await this.run({ workspaceId, id: report.id });
    return this.reports.findByIdOrThrow({ workspaceId, id: report.id });
  }

  /** Reads and compares, going on where an earlier run of this report was cut off. Fails in words, never by a throw of Stripe's. */
  async run(key: { workspaceId: string; id: string }): Promise<void> {
    const report = await this.reports.beginRun(key);
    if (report === null) return;
    try {
      const readConnectionIds = await this.readAll(report);
      await this.reports.write(report, async (transaction) => {
        await this.findings.deleteAll({ ...key, reportId: key.id }, transaction);
        await this.reports.noteComparison(
          key,
          { invoices: await this.books.countIssued(key) },
          transaction,
        );
      });
      await this.reportLostConnections(report, readConnectionIds);
      await this.comparison.compare(report, readConnectionIds);
      await this.finish(report, null);
    } catch (error) {
      if (error instanceof DriftRunOvertakenError) {
        this.logger.log({ reportId: key.id }, 'A newer run goes on with a drift report');
        return;
      }
      this.logger.error({ err: error, reportId: key.id }, 'A drift report failed');
      await this.finish(report, wordsOf(error));
    }
  }

  /** Answers with the connections that could be read. */
  private async readAll(report: DriftReport): Promise<Set<string>> {
    const read = new Set<string>();
    for (const { connectionId, since } of await this.books.listConnections(report)) {
      const open = this.secrets.find(connectionId);
      if (open === undefined || open.lockReason !== null || open.secretKey === null) continue;
      await this.reader.read(report, this.connections.ofObjectOrThrow(connectionId), since);
      read.add(connectionId);
    }
    return read;
  }

  private async reportLostConnections(
    report: DriftReport,
    read: ReadonlySet<string>,
  ): Promise<void> {
    const lost = (await this.books.listConnections(report)).filter(
      ({ connectionId, invoices }) => !read.has(connectionId) && invoices > 0,
    );
    const kind = DriftKind.CONNECTION_LOST;
    const findings = lost.map(({ connectionId, invoices }) => ({
      workspaceId: report.workspaceId,
      reportId: report.id,
      kind,
      invoiceId: null,
      connectionId,
      objectId: null,
      currency: null,
      oursMinor: null,
      stripesMinor: null,
      message: `${invoices} invoices were sent by a Stripe connection that cannot be read, so they could not be compared. Enter its key again in the settings.`,
      cause: describeDriftCause({ kind, happenedAt: null }, NO_WORK),
      since: report.startedAt,
      repairable: false,
    }));
    await this.reports.write(report, (transaction) => this.findings.insert(findings, transaction));
  }

  private async finish(run: DriftRun, failureMessage: string | null): Promise<void> {
    await this.reports.write(run, async (transaction) => {
      await this.reports.finish(run, failureMessage, transaction);
      await this.announce(run, transaction);
    });
  }

  private async announce(
    { workspaceId, id }: { workspaceId: string; id: string },
    transaction: Parameters<LiveUpdates['announce']>[1],
  ): Promise<void> {
    await this.live.announce({ workspaceId, type: LiveRecordType.CONNECTION, id }, transaction);
  }
}

const wordsOf = (error: unknown): string => {
  if (error instanceof StripeFailure) return toAppException(error).message;
  return error instanceof AppException
    ? error.message
    : 'The comparison was cut off by a failure on our side. Start it again; the log has the details.';
};
