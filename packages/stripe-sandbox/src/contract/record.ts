import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonValue } from '../core/types.ts';

/** One call of the API with its answer, or one event. Only the first of every shape is kept. */
export type ContractRecord =
  | {
      kind: 'exchange';
      /** "METHOD /v1/path/:id"; null for an address the sandbox does not know. */
      address: string | null;
      params: unknown;
      status: number;
      body: JsonValue;
    }
  | { kind: 'event'; type: string; body: JsonValue };

const MASKED = new Set(['secret', 'client_secret', 'number', 'cvc', 'account_number', 'iban']);
const FREE_TEXT = new Set(['metadata', 'description', 'name', 'message', 'email', 'memo', 'body']);
const MAX_SHAPES = 20_000;

/** Appends what a sandbox answered and sent to a file of this process, for `checkContract`. */
export class ContractRecorder {
  readonly #file: string;
  readonly #seen: Set<string>;

  /** Sandboxes of one process share a file, and what one of them wrote the next one knows. */
  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#file = join(directory, `${process.pid}.jsonl`);
    const lines = existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n') : [];
    this.#seen = new Set(lines.filter(Boolean).map((line) => line.slice(0, line.indexOf(' '))));
  }

  record(record: ContractRecord): void {
    const about = record.kind === 'exchange' ? record.address : record.type;
    const shape = `${about} ${shapeOf(record)}`;
    const hash = createHash('sha256').update(shape).digest('hex').slice(0, 16);
    if (this.#seen.has(hash) || this.#seen.size >= MAX_SHAPES) return;
    this.#seen.add(hash);
    appendFileSync(this.#file, `${hash} ${JSON.stringify(record, mask)}\n`);
  }
}

/** The recorder that the environment asks for, if it does. */
export function recorderFromEnvironment(): ContractRecorder | undefined {
  const directory = process.env['SANDBOX_CONTRACT_LOG'];
  return directory === undefined || directory === '' ? undefined : new ContractRecorder(directory);
}

function mask(key: string, value: unknown): unknown {
  return MASKED.has(key) && typeof value === 'string' ? 'masked' : value;
}

/**
 * Everything the check looks at and nothing more: keys, kinds of value, and words that may be a member of an enum.
 * Two records of the same shape pass or fail together.
 */
export function shapeOf(value: unknown, key = ''): string {
  if (Array.isArray(value))
    return `[${[...new Set(value.map((item) => shapeOf(item, key)))].sort().join()}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    if (key === 'metadata')
      return `{*:${[...new Set(fields.map(([, field]) => typeof field))].join()}}`;
    const shown = fields.map(([name, field]) => `${name}:${shapeOf(field, name)}`);
    return `{${shown.sort().join()}}`;
  }
  if (typeof value !== 'string') return value === null ? 'null' : typeof value;
  if (FREE_TEXT.has(key)) return 'text';
  if (value === '') return 'empty';
  if (/^-?\d+(\.\d+)?$/.test(value)) return 'number in text';
  // Enum members are words; ids, addresses, tokens and names are not.
  return /^([a-z][a-z_.]{0,40}|[a-z][a-z0-9_]{0,8})$/.test(value) ? `"${value}"` : 'text';
}
