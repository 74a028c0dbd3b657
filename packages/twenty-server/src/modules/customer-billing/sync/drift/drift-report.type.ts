import type { CurrencyCode } from 'twenty-shared';
import type { DriftKind } from './drift-kind.constant.ts';
import type { DriftReportState } from './drift.type.ts';

/** One comparison of a workspace's rows with Stripe, and how far it got. */
export type DriftReport = {
  readonly id: string;
  readonly workspaceId: string;
  readonly state: DriftReportState;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** Objects read, then invoices compared. */
  readonly progressDone: number;
  /** Null while Stripe is being read: how much there is shows at the end only. */
  readonly progressTotal: number | null;
  /** Pages of lists that were asked for. */
  readonly requests: number;
  readonly invoicesCompared: number;
  readonly failureMessage: string | null;
  readonly readKeys: readonly string[];
  readonly readingAfter: string | null;
  /** How often somebody began or went on with it: only the newest of them writes. */
  readonly runNo: number;
};

/** The right to go on with a report: whoever began after it takes it away. */
export type DriftRun = Pick<DriftReport, 'id' | 'workspaceId' | 'runNo'>;

/** Something that differs. Amounts in minor units of `currency`. */
export type DriftFinding = {
  readonly id: string;
  readonly workspaceId: string;
  readonly reportId: string;
  readonly kind: DriftKind;
  readonly invoiceId: string | null;
  readonly connectionId: string | null;
  readonly objectId: string | null;
  readonly currency: CurrencyCode | null;
  readonly oursMinor: bigint | null;
  readonly stripesMinor: bigint | null;
  readonly message: string;
  readonly cause: string;
  readonly since: Date;
  readonly repairable: boolean;
  readonly repairWantedAt: Date | null;
  readonly repairedAt: Date | null;
  readonly repairFailure: string | null;
};

export type NewDriftFinding = Omit<
  DriftFinding,
  'id' | 'repairWantedAt' | 'repairedAt' | 'repairFailure'
>;
