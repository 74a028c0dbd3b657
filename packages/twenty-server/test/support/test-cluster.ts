import type { RunningPostgres } from 'twenty-tools';

const holder = globalThis as typeof globalThis & { testPostgres?: RunningPostgres };

/** Jest runs globalSetup and globalTeardown in one process, but loads each on its own. */
export const rememberCluster = (postgres: RunningPostgres): void => {
  holder.testPostgres = postgres;
};

export const findCluster = (): RunningPostgres | undefined => holder.testPostgres;
