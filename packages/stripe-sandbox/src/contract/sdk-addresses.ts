import type { Sdk } from './sdk-files.ts';

/** Where in the SDK an address is called from. */
export type SdkCall = { file: string; className: string; methodName: string };

const CLASS = /^export class (\w+) extends/;
const METHOD = /^ {4}(?:async )?(\w+)\(.*\) \{$/;
const CALL = /_makeRequest\('(GET|POST|DELETE)', ['`]([^'`]+)['`]/;

/** "METHOD /v1/path/:id" → the SDK's method, read from the code beside the declarations. */
export function callsByAddress(sdk: Sdk): Map<string, SdkCall> {
  const calls = new Map<string, SdkCall>();
  for (const [path, text] of sdk.files) {
    if (!/^resources\/.*\.js$/.test(path)) continue;
    let className = '';
    let methodName = '';
    for (const line of text.split('\n')) {
      className = CLASS.exec(line)?.[1] ?? className;
      methodName = METHOD.exec(line)?.[1] ?? methodName;
      const [, method, address] = CALL.exec(line) ?? [];
      if (method === undefined || address === undefined) continue;
      const key = `${method} ${address.replaceAll(/\$\{[^}]*\}/g, ':id')}`;
      const file = path.replace(/\.js$/, '.d.ts');
      if (!calls.has(key)) calls.set(key, { file, className, methodName });
    }
  }
  return calls;
}
