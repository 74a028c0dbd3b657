import { buildServerOrThrow } from '../src/checks/build-server.ts';

/** For suites of what is loaded as it is built. */
export default buildServerOrThrow;
