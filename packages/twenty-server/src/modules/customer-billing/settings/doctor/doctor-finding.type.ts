/** SKIPPED: something else must be mended first, or there is nothing to look at. */
export const DoctorState = {
  OK: 'OK',
  WARNING: 'WARNING',
  ERROR: 'ERROR',
  SKIPPED: 'SKIPPED',
} as const;
export type DoctorState = (typeof DoctorState)[keyof typeof DoctorState];

export type DoctorFinding = {
  /** What was looked at. Names of a connection's checks are the same for every connection but for `label`. */
  readonly name: string;
  readonly state: DoctorState;
  /** What was found, in words. */
  readonly message: string;
  /** What to do about it; null where there is nothing to do. */
  readonly fix: string | null;
  /** As it is, money could be lost or could not come in. */
  readonly blocksMoney: boolean;
};

export type DoctorReport = {
  readonly findings: readonly DoctorFinding[];
  readonly checkedAt: Date;
  /** Nothing that was found loses or blocks money. */
  readonly ok: boolean;
};

type Said = Pick<DoctorFinding, 'state' | 'message' | 'fix' | 'blocksMoney'>;

export const ok = (message: string): Said => ({
  state: DoctorState.OK,
  message,
  fix: null,
  blocksMoney: false,
});

export const skipped = (message: string): Said => ({
  state: DoctorState.SKIPPED,
  message,
  fix: null,
  blocksMoney: false,
});

/** Worth mending, and no money depends on it. */
export const warning = (message: string, fix: string): Said => ({
  state: DoctorState.WARNING,
  message,
  fix,
  blocksMoney: false,
});

/** Loses or blocks money as it is. */
export const failure = (message: string, fix: string): Said => ({
  state: DoctorState.ERROR,
  message,
  fix,
  blocksMoney: true,
});

/** A check: a name, and a decision over facts that were gathered before. */
export type DoctorCheck<Facts> = {
  readonly name: string;
  readonly decide: (facts: Facts) => Said;
};
