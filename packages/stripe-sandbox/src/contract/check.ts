import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation } from '../api/operation.ts';
import { OPERATIONS } from '../api/operations.ts';
import { contractFor } from './cache.ts';
import type { ContractRecord } from './record.ts';
import type { Contract, Schema } from './schema.ts';
import { type Problem, problemsOf } from './validate.ts';

export type Violation = { where: string; path: string; message: string };

export type ContractReport = {
  /** Version of the SDK whose declarations were asked. */
  version: string;
  operations: { known: number; covered: string[]; missing: string[] };
  /** Different ones: two of the same shape count once. */
  requests: number;
  responses: number;
  events: { checked: number; types: string[] };
  errors: number;
  violations: Violation[];
};

/** "METHOD /v1/path/:id" of every operation of the sandbox. */
export const ADDRESSES = OPERATIONS.map(({ method, path }) => `${method} ${path}`);

/** Checks everything that sandboxes with SANDBOX_CONTRACT_LOG=directory have recorded, all processes together. */
export function checkContract(
  directory: string,
  contract = contractFor(ADDRESSES),
): ContractReport {
  return checkRecords(readRecords(directory), contract);
}

export function readRecords(directory: string): ContractRecord[] {
  const records = new Map<string, ContractRecord>();
  for (const name of readdirSync(directory)) {
    if (!name.endsWith('.jsonl')) continue;
    for (const line of readFileSync(join(directory, name), 'utf8').split('\n')) {
      const space = line.indexOf(' ');
      if (space > 0)
        records.set(line.slice(0, space), JSON.parse(line.slice(space + 1)) as ContractRecord);
    }
  }
  return [...records.values()];
}

export function checkRecords(records: ContractRecord[], contract: Contract): ContractReport {
  const covered = new Set<string>();
  const types = new Set<string>();
  const violations = new Map<string, Violation>();
  const counts = { requests: 0, responses: 0, events: 0, errors: 0 };
  const note = (where: string, problems: Problem[]) => {
    for (const { path, message } of problems) {
      const plain = path.replaceAll(/\[\d+\]/g, '[]');
      violations.set(`${where} ${plain} ${message}`, { where, path, message });
    }
  };
  for (const operation of OPERATIONS)
    note(`${operation.method} ${operation.path}`, tableProblems(contract, operation));
  for (const record of records) {
    if (record.kind === 'event') {
      counts.events += 1;
      types.add(record.type);
      note(`event ${record.type}`, eventProblems(contract, record.body));
      continue;
    }
    const { address, status } = record;
    if (status >= 400) {
      counts.errors += 1;
      note(`error of ${address ?? 'an unknown address'}`, errorProblems(contract, record.body));
      continue;
    }
    const operation = contract.operations[address ?? ''];
    if (!operation || address === null) continue;
    covered.add(address);
    counts.requests += 1;
    counts.responses += 1;
    const params: Schema = operation.params ?? { is: 'map', of: { is: 'never' } };
    const form = problemsOf({ contract, wire: 'form' }, { schema: params, value: record.params });
    note(`request ${address}`, form);
    note(`answer of ${address}`, answerProblems(contract, { operation, body: record.body }));
  }
  return {
    version: contract.version,
    operations: {
      known: ADDRESSES.length,
      covered: [...covered].sort(),
      missing: ADDRESSES.filter((address) => !covered.has(address)),
    },
    requests: counts.requests,
    responses: counts.responses,
    events: { checked: counts.events, types: [...types].sort() },
    errors: counts.errors,
    violations: [...violations.values()],
  };
}

/** The table of operations by itself: addresses and names of parameters, called or not. */
function tableProblems(contract: Contract, operation: Operation): Problem[] {
  const known = contract.operations[`${operation.method} ${operation.path}`];
  if (!known) return [{ path: '', message: 'is no operation of the SDK' }];
  const { params } = known;
  const name = params?.is === 'object' ? params.name : '';
  const declared = Object.keys(contract.definitions[name]?.fields ?? {});
  return [
    ...operation.accepts
      .filter((path) => !declared.includes(path))
      .map((path) => ({ path, message: 'is a parameter the SDK has not' })),
    ...declared
      .filter((path) => !operation.accepts.includes(path))
      .map((path) => ({ path, message: 'is a parameter of the SDK the sandbox has not heard of' })),
  ];
}

function answerProblems(
  contract: Contract,
  input: { operation: Contract['operations'][string]; body: unknown },
): Problem[] {
  const { operation, body } = input;
  const check = { contract, wire: 'json' } as const;
  const isEvent = operation.method.startsWith('EventResource.');
  const of = (value: unknown, path: string) =>
    isEvent
      ? eventProblems(contract, value, path)
      : problemsOf(check, { schema: operation.result, value, path });
  if (!operation.list) return of(body, '');
  const { data, ...rest } = body as { data?: unknown };
  const head = Object.entries(LIST).flatMap(([key, schema]) =>
    problemsOf(check, { schema, value: (rest as Record<string, unknown>)[key], path: key }),
  );
  if (!Array.isArray(data)) return [...head, { path: 'data', message: 'is no list' }];
  return [...head, ...data.flatMap((item: unknown, index) => of(item, `data[${index}]`))];
}

const LIST: Record<string, Schema> = {
  object: { is: 'literal', value: 'list' },
  has_more: { is: 'boolean' },
  url: { is: 'string' },
};

/** Every type of event has an envelope of its own in the SDK. */
function eventProblems(contract: Contract, body: unknown, path = ''): Problem[] {
  const type = (body as { type?: unknown } | null)?.type;
  const schema = typeof type === 'string' ? contract.events[type] : undefined;
  if (!schema) return [{ path, message: `is of a type no event has: ${String(type)}` }];
  return problemsOf({ contract, wire: 'json' }, { schema, value: body, path });
}

/** The SDK declares every field of an error as optional; type and message are in all of Stripe's. */
function errorProblems(contract: Contract, body: unknown): Problem[] {
  const { error, ...rest } = (body ?? {}) as { error?: { type?: unknown; message?: unknown } };
  if (!error) return [{ path: 'error', message: 'is missing' }];
  const more = Object.keys(rest).map((path) => ({ path, message: 'is beside the error' }));
  const absent = (['type', 'message'] as const)
    .filter((key) => error[key] === undefined)
    .map((key) => ({ path: `error.${key}`, message: 'is missing' }));
  const check = { contract, wire: 'json' } as const;
  const inside = problemsOf(check, { schema: contract.error, value: error, path: 'error' });
  return [...more, ...absent, ...inside];
}
