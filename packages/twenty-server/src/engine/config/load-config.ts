import type { AppConfig } from './app-config.ts';
import { ConfigException, type ConfigProblem } from './config.exception.ts';
import type { ConfigVariable } from './config-variable.type.ts';
import { CONFIG_VARIABLES } from './config-variables.constant.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

type Registry = typeof CONFIG_VARIABLES;
type Key = keyof Registry;
type Parsed<K extends Key> = Extract<ReturnType<Registry[K]['parse']>, { ok: true }>['value'];
type ParsedVariables = { -readonly [K in Key]: Parsed<K> | null };

type Reading = { readonly value: unknown } | { readonly problem: ConfigProblem };

const read = (variable: ConfigVariable<unknown>, environment: Environment): Reading => {
  const given = environment[variable.name]?.trim() ?? '';
  const text = given === '' ? variable.defaultText : given;
  if (text === null) {
    if (!variable.required) return { value: null };
    return {
      problem: { name: variable.name, given: 'missing', expected: `a value (${variable.example})` },
    };
  }
  const result = variable.parse(text);
  if (result.ok) return { value: result.value };
  const shown = variable.secret ? 'a value that is not shown' : JSON.stringify(text);
  return { problem: { name: variable.name, given: shown, expected: result.expected } };
};

const inconsistencies = (values: ParsedVariables): ConfigProblem[] => {
  const secretKeyMode = values.stripeSecretKey?.reveal().split('_')[1];
  const publishableKeyMode = values.stripePublishableKey?.split('_')[1];
  const modesDiffer =
    secretKeyMode !== undefined &&
    publishableKeyMode !== undefined &&
    secretKeyMode !== publishableKeyMode;
  if (!modesDiffer) return [];
  return [
    {
      name: 'STRIPE_PUBLISHABLE_KEY',
      given: `a ${publishableKeyMode} key`,
      expected: `a ${secretKeyMode} key, like STRIPE_SECRET_KEY`,
    },
  ];
};

/**
 * Reads the environment (default: that of the process) through the registry.
 * @throws ConfigException naming every variable that is missing or wrong, all at once; never a secret's value.
 */
export const loadConfigOrThrow = (environment: Environment = process.env): AppConfig => {
  const values: Partial<Record<Key, unknown>> = {};
  const problems: ConfigProblem[] = [];
  for (const [key, variable] of Object.entries(CONFIG_VARIABLES)) {
    const reading = read(variable, environment);
    if ('problem' in reading) problems.push(reading.problem);
    else values[key as Key] = reading.value;
  }
  const parsed = values as ParsedVariables;
  problems.push(...inconsistencies(parsed));
  if (problems.length > 0) throw new ConfigException(problems);
  return Object.freeze({
    ...parsed,
    databaseDirectUrl: parsed.databaseDirectUrl ?? parsed.databaseUrl,
  }) as AppConfig;
};
