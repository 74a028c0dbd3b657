export const QUEUE_SCHEMA = 'pgboss';

/** Low intervals let the jobs of a killed worker run again within some 10 seconds; the default is a minute. */
export const BOSS_OPTIONS = {
  schema: QUEUE_SCHEMA,
  max: 4,
  superviseIntervalSeconds: 5,
  monitorIntervalSeconds: 5,
  connectionTimeoutMillis: 5_000,
} as const;

/** `short`: at most one waiting job per key; the queue gives jobs that need no key one of their own. */
export const QUEUE_OPTIONS = {
  policy: 'short',
  notify: true,
  heartbeatSeconds: 10,
  retryLimit: 8,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 600,
} as const;

/** A worker takes one job per poll unless told otherwise, and with NOTIFY polls only every 30 s: a backlog hangs. */
export const WORK_OPTIONS = {
  batchSize: 20,
  burstWhenBatchFull: true,
  perJobResults: true,
  pollingIntervalSeconds: 0.5,
  notifyPollingIntervalSeconds: 2,
} as const;
