import type { Contract, Schema } from './schema.ts';

/** Where a value differs from what the SDK declares, and how. */
export type Problem = { path: string; message: string };

/** `json` as in answers and events; `form` as in requests, where everything is text and '' stands for null. */
export type Wire = 'json' | 'form';

type Check = { contract: Contract; wire: Wire };
type Fields = { [key: string]: unknown };

/** Everything that is wrong with a value: fields missing, unknown or of another type, values the SDK does not know. */
export function problemsOf(
  check: Check,
  input: { schema: Schema; value: unknown; path?: string },
): Problem[] {
  const { schema, value, path = '' } = input;
  // A field that was empty before is told as null, whatever its type.
  if (value === null && path.includes('previous_attributes.')) return [];
  switch (schema.is) {
    case 'any':
      return [];
    case 'never':
      return value === undefined ? [] : [{ path, message: 'must not be there' }];
    case 'union':
      return unionProblems(check, { of: schema.of, value, path });
    case 'list':
      return listProblems(check, { of: schema.of, value, path });
    case 'map':
      if (!isFields(value)) return [wrong(schema, value, path)];
      return Object.entries(value).flatMap(([key, entry]) =>
        problemsOf(check, { schema: schema.of, value: entry, path: join(path, key) }),
      );
    case 'object':
      return objectProblems(check, { name: schema.name, value, path });
    default:
      return fits(check.wire, schema, value) ? [] : [wrong(schema, value, path)];
  }
}

/** What a schema asks for, in a few words. */
export function describe(schema: Schema): string {
  if (schema.is === 'union') return schema.of.map(describe).join(' or ');
  if (schema.is === 'list') return `a list of ${describe(schema.of)}`;
  if (schema.is === 'map') return `a map of ${describe(schema.of)}`;
  if (schema.is === 'object') return schema.name;
  if (schema.is === 'literal') return JSON.stringify(schema.value);
  if (schema.is !== 'enum') return schema.is;
  const shown = schema.values.slice(0, 12).join(', ');
  return `one of ${shown}${schema.values.length > 12 ? ', …' : ''}`;
}

function fits(wire: Wire, schema: Schema, value: unknown): boolean {
  const inForm = wire === 'form';
  switch (schema.is) {
    case 'string':
      return typeof value === 'string';
    case 'number':
      return inForm ? isNumeric(value) : typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return inForm ? value === 'true' || value === 'false' : typeof value === 'boolean';
    case 'null':
      return inForm ? value === '' : value === null;
    case 'decimal':
      return isNumeric(value);
    case 'literal':
      return inForm ? value === String(schema.value) : value === schema.value;
    case 'enum':
      return typeof value === 'string' && schema.values.includes(value);
    default:
      return false;
  }
}

function objectProblems(
  check: Check,
  input: { name: string; value: unknown; path: string },
): Problem[] {
  const { name, value, path } = input;
  if (!isFields(value)) return [wrong({ is: 'object', name }, value, path)];
  const { fields } = check.contract.definitions[name] ?? { fields: {} };
  const problems: Problem[] = [];
  for (const key of Object.keys(value))
    if (!Object.hasOwn(fields, key))
      problems.push({ path: join(path, key), message: `is no field of ${name}` });
  for (const [key, { schema, optional }] of Object.entries(fields)) {
    const given = value[key];
    if (given !== undefined)
      problems.push(...problemsOf(check, { schema, value: given, path: join(path, key) }));
    else if (!optional && schema.is !== 'never')
      problems.push({ path: join(path, key), message: `is missing in ${name}` });
  }
  return problems;
}

function listProblems(
  check: Check,
  input: { of: Schema; value: unknown; path: string },
): Problem[] {
  const { of, path } = input;
  const items = check.wire === 'form' ? numbered(input.value) : input.value;
  if (!Array.isArray(items)) return [wrong({ is: 'list', of }, input.value, path)];
  return items.flatMap((value: unknown, index) =>
    problemsOf(check, { schema: of, value, path: `${path}[${index}]` }),
  );
}

/** The member that was meant is the one with the fewest problems; literals such as `object` weigh most. */
function unionProblems(
  check: Check,
  input: { of: Schema[]; value: unknown; path: string },
): Problem[] {
  const { of, value, path } = input;
  let best: { problems: Problem[]; score: number } | undefined;
  for (const schema of of) {
    const problems = problemsOf(check, { schema, value, path });
    if (problems.length === 0) return [];
    const structured = isFields(value) || Array.isArray(value);
    const fitting = structured && (schema.is === 'object' || schema.is === 'list');
    const score =
      problems.length + (fitting ? 0 : 1_000) + (isMeant(check, schema, value) ? 0 : 500);
    if (!best || score < best.score) best = { problems, score };
  }
  const nothingFits = !best || best.score >= 1_000;
  return nothingFits ? [wrong({ is: 'union', of }, value, path)] : (best?.problems ?? []);
}

function isMeant({ contract }: Check, schema: Schema, value: unknown): boolean {
  if (schema.is !== 'object' || !isFields(value)) return false;
  const { fields } = contract.definitions[schema.name] ?? { fields: {} };
  return Object.entries(fields).every(([key, field]) => {
    if (field.schema.is === 'literal') return value[key] === field.schema.value;
    return field.schema.is !== 'never' || value[key] === undefined;
  });
}

function wrong(schema: Schema, value: unknown, path: string): Problem {
  const shown = isFields(value)
    ? 'an object'
    : Array.isArray(value)
      ? 'a list'
      : JSON.stringify(value);
  return { path, message: `is ${shown} and should be ${describe(schema)}` };
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
}

/** Long arrays come out of the form decoder as objects with numbers for keys. */
function numbered(value: unknown): unknown {
  if (!isFields(value) || !Object.keys(value).every((key) => /^\d+$/.test(key))) return value;
  return Object.values(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
