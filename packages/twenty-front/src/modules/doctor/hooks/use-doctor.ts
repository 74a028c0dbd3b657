import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { LiveRecordType } from 'twenty-shared';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { DOCTOR } from '../graphql/doctor.ts';
import {
  type DoctorFinding,
  type DoctorReport,
  isProblem,
} from '../utils/summarize-doctor.util.ts';

// A run asks Stripe: often enough to be believed, seldom enough to cost nothing.
const POLL_MS = 120_000;
const LIVE_WAIT_MS = 2000;

export type Doctor = {
  /** Undefined until the first run has ended. */
  readonly report: DoctorReport | undefined;
  readonly problems: readonly DoctorFinding[];
  readonly running: boolean;
  readonly error: unknown;
  readonly run: () => void;
};

export const useDoctor = (): Doctor => {
  const { data, error, networkStatus, refetch } = useQuery(DOCTOR, { pollInterval: POLL_MS });
  const run = (): void => {
    refetch().catch(() => undefined);
  };
  useLiveChanges({ type: LiveRecordType.CONNECTION, waitMs: LIVE_WAIT_MS, onChanges: run });
  const report = data?.doctor;

  return {
    report,
    problems: report?.findings.filter(isProblem) ?? [],
    running: networkStatus === NetworkStatus.loading || networkStatus === NetworkStatus.refetch,
    error,
    run,
  };
};
