import { rmSync } from 'node:fs';
import { findCluster } from './test-cluster.ts';

export default async function globalTeardown(): Promise<void> {
  const postgres = findCluster();
  if (postgres === undefined) return;
  await postgres.stop();
  rmSync(postgres.dataDirectory, { recursive: true, force: true });
}
