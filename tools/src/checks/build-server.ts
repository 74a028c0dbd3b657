import { findRepositoryRootOrThrow } from '../repository-root.util.ts';
import { runProgram } from './run-program.ts';

/**
 * Builds what tests load as it is built, so that none runs yesterday's server; what is built already is left alone.
 * @throws Error with what the build printed
 */
export const buildServerOrThrow = async (): Promise<void> => {
  const { exitCode, output } = await runProgram(
    ['nx', 'run-many', '-t', 'build', '--projects=twenty-server'],
    { workingDirectory: findRepositoryRootOrThrow() },
  );
  if (exitCode !== 0) throw new Error(`The server could not be built:\n${output}`);
};
