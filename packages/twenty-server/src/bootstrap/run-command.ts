import { flushCompileCache } from 'node:module';
import { ConfigException } from '../engine/config/config.exception.ts';
import { redactSecrets } from '../engine/logging/redact-secrets.util.ts';
import { assertSupportedNode } from './assert-supported-node.ts';

const describe = (error: unknown): string => {
  if (error instanceof ConfigException) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

/** Runs the body of a command-line entry: a failure is printed without secrets and ends the process with 1. */
export const runCommand = async (work: () => Promise<void>): Promise<void> => {
  try {
    assertSupportedNode(process.versions.node);
    await work();
    // Written now where NODE_COMPILE_CACHE asks for it: a process that is killed later writes nothing.
    flushCompileCache();
  } catch (error) {
    process.stderr.write(`${redactSecrets(describe(error))}\n`);
    process.exit(1);
  }
};
