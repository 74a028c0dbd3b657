import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { formatMoney } from 'twenty-shared';
import { groupBy } from '../../../../engine/graphql/group-by.util.ts';
import { compareInvoice } from './compare-invoice.util.ts';
import { describeDriftCause } from './describe-drift-cause.util.ts';
import { DriftKind, REPAIR_BY_KIND } from './drift-kind.constant.ts';
import type { DriftReport, NewDriftFinding } from './drift-report.type.ts';
import { type Difference, type InvoiceWork, NO_WORK, type OwnBooks } from './drift.type.ts';
import { OwnBooksReader } from './own-books.service.ts';
import { SingleComparison } from './single-comparison.service.ts';
import { DriftBooksRepository } from './typeorm/drift-books.typeorm-repository.ts';
import { DriftFindingRepository } from './typeorm/drift-finding.typeorm-repository.ts';
import { DriftObjectRepository } from './typeorm/drift-object.typeorm-repository.ts';
import { DriftReportRepository } from './typeorm/drift-report.typeorm-repository.ts';

const BATCH = 200;
const LONGEST_WAIT_MS = 20_000;
const POLL_MS = 100;
/** Each costs requests of its own: beyond that many, what is in motion is left to the next report. */
const MOST_SECOND_LOOKS = 500;

/** Compares our rows with what was read of Stripe, a batch of invoices at a time, and writes down what differs. */
@Injectable()
export class DriftComparison {
  constructor(
    private readonly ownBooks: OwnBooksReader,
    private readonly single: SingleComparison,
    private readonly books: DriftBooksRepository,
    private readonly findings: DriftFindingRepository,
    private readonly objects: DriftObjectRepository,
    private readonly reports: DriftReportRepository,
  ) {}

  async compare(report: DriftReport, readConnectionIds: ReadonlySet<string>): Promise<void> {
    const inMotion: string[] = [];
    let afterId: string | null = null;
    for (;;) {
      const ids: string[] = await this.books.listIssuedIds(report, { afterId, limit: BATCH });
      if (ids.length === 0) break;
      inMotion.push(...(await this.compareBatch(report, ids, readConnectionIds)));
      await this.reports.write(report, (transaction) =>
        this.reports.noteCompared(report, ids.length, transaction),
      );
      afterId = ids.at(-1) ?? null;
    }
    await this.lookAgain(report, inMotion.slice(0, MOST_SECOND_LOOKS));
    await this.findUnknownInvoices(report);
    await this.compareCustomerSums(report);
  }

  /** Writes down what differs; answers with the invoices that must be looked at again, since both sides move. */
  private async compareBatch(
    report: DriftReport,
    ids: readonly string[],
    readConnectionIds: ReadonlySet<string>,
  ): Promise<string[]> {
    const [batch, read] = await Promise.all([
      this.ownBooks.read(report.workspaceId, ids),
      this.objects.listByInvoices({ ...report, reportId: report.id }, ids),
    ]);
    const objectsOf = groupBy(read, ({ invoiceId }) => invoiceId);
    const suspects = batch
      .map((books) => ({
        books,
        differences: compareInvoice(
          books,
          (objectsOf.get(books.invoice.id) ?? []).map(({ object }) => object),
          readConnectionIds,
        ),
      }))
      .filter(({ differences }) => differences.length > 0);
    if (suspects.length === 0) return [];
    const work = await this.books.listWork(report, {
      invoiceIds: suspects.map(({ books }) => books.invoice.id),
      since: report.startedAt,
    });
    const moving: string[] = [];
    for (const { books, differences } of suspects) {
      const present = work.get(books.invoice.id) ?? NO_WORK;
      if (present.inMotion || present.touchedSince) {
        moving.push(books.invoice.id);
      } else {
        await this.keep(report, differences.map(findingOf(report, books, present)));
      }
    }
    return moving;
  }

  /** What was worked on is read once more when the work has come to rest; what does not is no drift yet. */
  private async lookAgain(report: DriftReport, invoiceIds: readonly string[]): Promise<void> {
    const deadline = performance.now() + LONGEST_WAIT_MS;
    for (const invoiceId of invoiceIds) {
      const workNow = async () =>
        (
          await this.books.listWork(report, { invoiceIds: [invoiceId], since: report.startedAt })
        ).get(invoiceId) ?? NO_WORK;
      const moves = async () =>
        (await workNow()).inMotion || (await this.books.hasUnplacedEvents(report));
      while ((await moves()) && performance.now() < deadline) {
        await sleep(POLL_MS);
      }
      const result = await this.single.compare({ workspaceId: report.workspaceId, invoiceId });
      const work = await workNow();
      if (result !== undefined && !work.inMotion) {
        await this.keep(report, result.differences.map(findingOf(report, result.books, work)));
      }
    }
  }

  private async findUnknownInvoices(report: DriftReport): Promise<void> {
    const unknown = await this.objects.listUnknownInvoices({ ...report, reportId: report.id });
    for (const { connectionId, object } of unknown.filter(
      ({ object: { status } }) => status !== 'void',
    )) {
      const invoiceId = object.mark?.invoiceId ?? '';
      const [books] = await this.ownBooks.read(report.workspaceId, [invoiceId]);
      const isBeingMade = books?.pushes.some(
        ({ closedReason, status, stripeInvoiceId }) =>
          (closedReason === null && status === 'IN_PROGRESS') || stripeInvoiceId === object.id,
      );
      if (isBeingMade === true) continue;
      const kind = DriftKind.STRIPE_INVOICE_UNKNOWN;
      const canSettle = books !== undefined;
      await this.keep(report, [
        {
          ...idsOf(report),
          kind,
          invoiceId: books?.invoice.id ?? null,
          connectionId,
          objectId: object.id,
          currency: object.currency,
          oursMinor: null,
          stripesMinor: object.amountMinor,
          message: `Stripe has the invoice ${object.id} over ${formatMoney(object.amountMinor, object.currency, 'en-US')} (${object.status}) that no version of ours knows. ${canSettle ? WHAT_SETTLING_DOES : `${object.status === 'paid' ? 'Refund what was paid on it' : 'Void or delete it'} in Stripe's Dashboard.`}`,
          cause: describeDriftCause({ kind, happenedAt: null }, NO_WORK),
          since: object.createdAt,
          repairable: canSettle,
        },
      ]);
    }
  }

  private async compareCustomerSums(report: DriftReport): Promise<void> {
    const sums = await this.books.listCustomerSumsThatDiffer({ ...report, reportId: report.id });
    const kind = DriftKind.CUSTOMER_SUM_DIFFERS;
    await this.keep(
      report,
      sums.map(({ companyName, currency, appliedMinor, movedMinor }) => ({
        ...idsOf(report),
        kind,
        invoiceId: null,
        connectionId: null,
        objectId: null,
        currency,
        oursMinor: appliedMinor,
        stripesMinor: movedMinor,
        message: `${companyName}: invoices took ${formatMoney(appliedMinor, currency, 'en-US')}, and what was paid in, less what went back and is kept as credit, is ${formatMoney(movedMinor, currency, 'en-US')}. Look through this customer's invoices.`,
        cause: describeDriftCause({ kind, happenedAt: null }, NO_WORK),
        since: report.startedAt,
        repairable: false,
      })),
    );
  }

  private async keep(report: DriftReport, findings: readonly NewDriftFinding[]): Promise<void> {
    if (findings.length === 0) return;
    await this.reports.write(report, (transaction) => this.findings.insert(findings, transaction));
  }
}

const WHAT_SETTLING_DOES =
  'The repair deletes a draft, voids what nobody has paid, and counts what has money as a closed version.';

const idsOf = ({ id, workspaceId }: DriftReport) => ({ reportId: id, workspaceId });

const findingOf =
  (report: DriftReport, { invoice }: OwnBooks, work: InvoiceWork) =>
  (asked: Difference): NewDriftFinding => {
    const { happenedAt, bookedBy: _trail, ...difference } = asked;
    return {
      ...idsOf(report),
      ...difference,
      invoiceId: invoice.id,
      connectionId: invoice.connectionId,
      currency: invoice.currency,
      cause: describeDriftCause(asked, work),
      since: happenedAt ?? work.syncedAt ?? report.startedAt,
      repairable: REPAIR_BY_KIND[difference.kind] !== 'PERSON',
    };
  };
