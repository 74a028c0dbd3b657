import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import { ListedKind, type ListedReference } from '../../stripe/listing/listed-object.type.ts';
import type { ListedEntry } from '../../stripe/listing/read-listed-objects.util.ts';
import { StripeListing } from '../../stripe/listing/stripe-listing.service.ts';
import { StripePushRepository } from '../../stripe/push/stripe-push.typeorm-repository.ts';
import type { DriftRun } from './drift-report.type.ts';
import { DriftObjectRepository } from './typeorm/drift-object.typeorm-repository.ts';
import { DriftReportRepository } from './typeorm/drift-report.typeorm-repository.ts';

/** Reads an account's lists page by page and keeps what is ours. Goes on where it was when it is called again. */
@Injectable()
export class DriftReader {
  constructor(
    private readonly listing: StripeListing,
    private readonly pushes: StripePushRepository,
    private readonly objects: DriftObjectRepository,
    private readonly reports: DriftReportRepository,
    private readonly config: AppConfig,
  ) {}

  /** Throws StripeFailure, DriftRunOvertakenError. */
  async read(run: DriftRun, connection: UsableConnection, since: Date): Promise<void> {
    for (const kind of Object.values(ListedKind)) {
      const key = `${connection.connection.id}:${kind}`;
      const report = await this.reports.findByIdOrThrow(run);
      if (report.readKeys.includes(key)) continue;
      let after = report.readingAfter;
      for (let hasMore = true; hasMore;) {
        const page = await this.listing.page({
          connection,
          kind,
          after,
          since,
          withFees: kind === ListedKind.CHARGE,
        });
        after = page.entries.at(-1)?.reference.id ?? after;
        hasMore = page.hasMore;
        await this.keep(page.entries, {
          run,
          connectionId: connection.connection.id,
          kind,
          after,
          finishedKey: hasMore ? null : key,
        });
      }
    }
  }

  private async keep(
    entries: readonly ListedEntry[],
    place: {
      run: DriftRun;
      connectionId: string;
      kind: ListedKind;
      after: string | null;
      finishedKey: string | null;
    },
  ): Promise<void> {
    const { run, connectionId, kind } = place;
    const { workspaceId, id: reportId } = run;
    const invoiceIds = await this.invoiceIdsOf(
      entries.map(({ reference }) => reference),
      { workspaceId, reportId, connectionId, kind },
    );
    const ours = entries.filter(
      ({ reference }) =>
        invoiceIds.has(reference.id) ||
        (kind === ListedKind.INVOICE && this.isOurs(reference, workspaceId)),
    );
    await this.reports.write(run, async (transaction) => {
      await this.objects.insert(
        { workspaceId, reportId, connectionId },
        ours.map(({ reference, read }) => ({
          object: read(),
          invoiceId: invoiceIds.get(reference.id) ?? null,
        })),
        transaction,
      );
      await this.reports.notePage(
        run,
        { objects: entries.length, after: place.after, finishedKey: place.finishedKey },
        transaction,
      );
    });
  }

  /** An invoice is ours when a version of ours has its id; everything else hangs on something that was read before. */
  private async invoiceIdsOf(
    references: readonly ListedReference[],
    at: { workspaceId: string; reportId: string; connectionId: string; kind: ListedKind },
  ): Promise<ReadonlyMap<string, string>> {
    const known = await this.pushes.findInvoiceIdsByStripeIds({
      ...at,
      stripeIds: references.map(({ id }) => id),
    });
    if (at.kind === ListedKind.INVOICE) return known;
    const marked = references.map((reference) =>
      this.isOurs(reference, at.workspaceId) ? reference : { ...reference, mark: null },
    );
    return new Map([...(await this.objects.findInvoiceIds(at, marked)), ...known]);
  }

  /** Another installation may use the same account. */
  private isOurs({ mark }: ListedReference, workspaceId: string): boolean {
    return (
      mark?.workspaceId === workspaceId && mark.installationId === this.config.crmInstallationId
    );
  }
}
