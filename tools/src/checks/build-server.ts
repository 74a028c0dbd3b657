import { describePaths } from '../launcher/definitions.ts';
import { isFresh } from '../launcher/freshness.util.ts';
import { findRepositoryRootOrThrow } from '../repository-root.util.ts';
import { runProgram } from './run-program.ts';

/**
 * Builds what tests load as it is built, so that none runs yesterday's server. What is built already is left alone:
 * Nx would write it anew, under the feet of another suite.
 * @throws Error with what the build printed
 */
export const buildServerOrThrow = async (): Promise<void> => {
  const root = findRepositoryRootOrThrow();
  const { emails, emailSources, api, serverSources } = describePaths(root);
  const isBuilt =
    isFresh({ output: emails, sources: emailSources }) &&
    isFresh({ output: api, sources: serverSources });
  if (isBuilt) return;
  const { exitCode, output } = await runProgram(
    ['nx', 'run-many', '-t', 'build', '--projects=twenty-server'],
    { workingDirectory: root },
  );
  if (exitCode !== 0) throw new Error(`The server could not be built:\n${output}`);
};
