/** One variable that is missing or wrong. `given` is already free of secrets. */
export type ConfigProblem = {
  readonly name: string;
  readonly given: string;
  readonly expected: string;
};

/** All that is wrong with the environment, in one error, so that one restart is enough to fix it. */
export class ConfigException extends Error {
  override readonly name = 'ConfigException';

  constructor(readonly problems: readonly ConfigProblem[]) {
    super(
      [
        `The environment is not usable: ${problems.length} ${problems.length === 1 ? 'variable is' : 'variables are'} wrong.`,
        ...problems.map(({ name, given, expected }) => `  ${name}: ${given}; expected ${expected}`),
      ].join('\n'),
    );
  }
}
