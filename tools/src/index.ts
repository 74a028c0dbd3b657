export { buildServerOrThrow } from './checks/build-server.ts';
export {
  startPostgres,
  type RunningPostgres,
  type StartPostgresOptions,
} from './postgres/start-postgres.ts';
export { findAnyFreePort, findFreePortOrThrow, isPortFree } from './ports/find-free-port.util.ts';
export { isProcessRunning } from './processes/process-facts.util.ts';
