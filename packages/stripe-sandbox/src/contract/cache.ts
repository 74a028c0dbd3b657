import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveContract } from './derive.ts';
import type { Contract } from './schema.ts';
import { hashOf, readSdk } from './sdk-files.ts';

/** To be raised when `deriveContract` comes to other results for the same files. */
const DERIVER = '3';

/**
 * The contract of the installed SDK. Deriving takes some seconds, so it is kept in the system's folder for temporary
 * files under a hash of everything it depends on.
 * @param from folder from which `stripe` is looked up
 */
export function contractFor(addresses: string[], from = process.cwd()): Contract {
  const sdk = readSdk(from);
  const folder = join(tmpdir(), 'stripe-sandbox-contract');
  const file = join(folder, `${hashOf(sdk, `${DERIVER}\n${addresses.join('\n')}`)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Contract;
  const contract = deriveContract(sdk, addresses);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(contract));
  renameSync(unfinished, file);
  return contract;
}
