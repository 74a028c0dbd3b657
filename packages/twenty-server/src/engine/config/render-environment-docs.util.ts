import type { ConfigVariable } from './config-variable.type.ts';
import { CONFIG_VARIABLES } from './config-variables.constant.ts';

type AnyVariable = ConfigVariable<unknown>;

const GENERATED_BY = 'npm run build && node dist/generate-environment-docs.js';

const ALL: readonly AnyVariable[] = Object.values(CONFIG_VARIABLES);

const defaultOf = ({ defaultText, defaultInWords }: AnyVariable): string =>
  defaultText ?? defaultInWords ?? 'none';

const wrap = (text: string, width: number): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

const exampleLines = (variable: AnyVariable): string[] => [
  ...wrap(variable.meaning, 100).map((line) => `# ${line}`),
  `# ${variable.required ? 'Required' : `Default: ${defaultOf(variable)}`}. ${variable.secret ? 'Secret. ' : ''}Example: ${variable.example}`,
  `${variable.required ? '' : '# '}${variable.name}=${variable.defaultText ?? ''}`,
  '',
];

/** `.env.example`: every variable, those with a default or no need for a value commented out. */
export const renderEnvExample = (): string =>
  [
    '# Every variable the server reads. `npm start` sets what it needs by itself.',
    `# Generated in packages/twenty-server: ${GENERATED_BY}`,
    '',
    ...ALL.flatMap(exampleLines),
  ].join('\n');

const section = (variable: AnyVariable): string[] => [
  `## \`${variable.name}\``,
  '',
  variable.meaning,
  '',
  `- ${variable.required ? '**Required**' : `Default: ${defaultOf(variable)}`}`,
  `- Secret: ${variable.secret ? 'yes' : 'no'}`,
  `- Example: \`${variable.example}\``,
  `- Where to find it: ${variable.whereToFind}`,
  '',
];

/** `prd/critical-environment-vars.md`: the same registry for operators. */
export const renderEnvironmentPage = (): string =>
  [
    '# Environment variables',
    '',
    'The one list of what the server reads from its environment. The boot stops when a value is missing or wrong and names all of them at once; `node packages/twenty-server/dist/engine/config/check.js` does only that. A secret’s value is never printed.',
    '',
    `This page and \`.env.example\` are generated from the registry in \`packages/twenty-server/src/engine/config\` (there: \`${GENERATED_BY}\`); a test compares them.`,
    '',
    ...ALL.flatMap(section),
  ].join('\n');
