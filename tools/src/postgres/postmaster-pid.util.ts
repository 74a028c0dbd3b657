/** What a running server writes about itself into `postmaster.pid` of its data directory. */
export type PostmasterRecord = {
  readonly processId: number;
  readonly port: number | null;
  /** `ready` once it takes connections; null while it has not got that far. */
  readonly status: string | null;
};

const PROCESS_ID_LINE = 0;
const PORT_LINE = 3;
const STATUS_LINE = 7;

const toPositiveInteger = (text: string | undefined): number | null => {
  const value = Number(text?.trim() || Number.NaN);
  return Number.isInteger(value) && value > 0 ? value : null;
};

/** Null for a file that is empty or torn. Format: Postgres, src/include/utils/pidfile.h. */
export const parsePostmasterPid = (text: string): PostmasterRecord | null => {
  const lines = text.split('\n');
  const processId = toPositiveInteger(lines[PROCESS_ID_LINE]);
  if (processId === null) return null;
  return {
    processId,
    port: toPositiveInteger(lines[PORT_LINE]),
    status: lines[STATUS_LINE]?.trim() || null,
  };
};
