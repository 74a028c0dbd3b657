import ts from 'typescript';
import type { Contract, OperationContract } from './schema.ts';
import { callsByAddress } from './sdk-addresses.ts';
import type { Sdk } from './sdk-files.ts';
import { TypeReader } from './type-reader.ts';

/** Fields the SDK adds to what Stripe sent. */
const CLIENT_SIDE = ['headers', 'statusCode', 'requestId', 'detail', 'exception', 'source'];

/**
 * Reads the SDK's declarations with TypeScript's checker: parameters and results of the given addresses, and the object
 * of every event type.
 */
export function deriveContract(sdk: Sdk, addresses: string[]): Contract {
  const calls = callsByAddress(sdk);
  const files = new Set(addresses.flatMap((address) => calls.get(address)?.file ?? []));
  const program = programOf(sdk, files);
  const reader = new TypeReader(program.getTypeChecker());
  const operations: Record<string, OperationContract> = {};
  for (const address of addresses) {
    const call = calls.get(address);
    const source = call && program.getSourceFile(pathOf(sdk, call.file));
    if (!call || !source) continue;
    const found = readOperation(reader, methodsOf(source, call.className, call.methodName));
    if (found) operations[address] = { method: `${call.className}.${call.methodName}`, ...found };
  }
  const events = eventsOf(sdk, program, reader);
  const error = reader.schemaOf(typeOrThrow(program, pathOf(sdk, 'Types.d.ts'), 'StripeRawError'));
  if (error.is === 'object') {
    const fields = reader.definitions[error.name]?.fields ?? {};
    for (const name of CLIENT_SIDE) delete fields[name];
  }
  return { version: sdk.version, operations, events, error, definitions: reader.definitions };
}

/** As much of TypeScript's library as the declarations use; reading all of it would take longer than reading them. */
const GLOBALS = `
interface Array<T> { length: number; [n: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
interface Error { message: string } interface Promise<T> { then: T } interface Date {}
interface AsyncIterableIterator<T> { next: T } interface Uint8Array {} interface Buffer {}
type Partial<T> = { [P in keyof T]?: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T;
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
`;

function programOf(sdk: Sdk, files: Set<string>): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noLib: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  const textOf = (path: string) => {
    if (path === pathOf(sdk, 'globals.d.ts')) return GLOBALS;
    return path.startsWith(sdk.root) ? sdk.files.get(path.slice(sdk.root.length + 1)) : undefined;
  };
  host.readFile = (path) => textOf(path) ?? readFile.call(host, path);
  host.fileExists = (path) => textOf(path) !== undefined || fileExists.call(host, path);
  host.getSourceFile = (path, language) => {
    const text = host.readFile(path);
    // The declarations are nine tenths comment, and nothing here reads one.
    const reading =
      typeof language === 'object'
        ? { ...language, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }
        : language;
    return text === undefined ? undefined : ts.createSourceFile(path, text, reading);
  };
  const resources = [...sdk.files.keys()].filter((path) => files.has(path));
  const roots = new Set(['resources/Events.d.ts', 'Types.d.ts', 'globals.d.ts', ...resources]);
  return ts.createProgram(
    [...roots].map((path) => pathOf(sdk, path)),
    options,
    host,
  );
}

function methodsOf(
  source: ts.SourceFile,
  className: string,
  methodName: string,
): ts.MethodDeclaration[] {
  const found: ts.MethodDeclaration[] = [];
  for (const statement of source.statements) {
    if (!ts.isClassDeclaration(statement) || statement.name?.text !== className) continue;
    for (const member of statement.members)
      if (ts.isMethodDeclaration(member) && textOf(member.name) === methodName) found.push(member);
  }
  return found;
}

function readOperation(
  reader: TypeReader,
  methods: ts.MethodDeclaration[],
): Omit<OperationContract, 'method'> | undefined {
  const outer = methods[0]?.type;
  if (!outer || !ts.isTypeReferenceNode(outer)) return undefined;
  const list = textOf(outer.typeName) === 'ApiListPromise';
  const inner = outer.typeArguments?.[0];
  const item =
    !list && inner && ts.isTypeReferenceNode(inner) && textOf(inner.typeName) === 'Response'
      ? inner.typeArguments?.[0]
      : inner;
  if (!item) return undefined;
  const params = methods
    .flatMap(({ parameters }) => [...parameters])
    .find((parameter) => textOf(parameter.name) === 'params')?.type;
  return {
    list,
    result: reader.schemaAt(item),
    ...(params && { params: reader.schemaAt(params) }),
  };
}

function eventsOf(sdk: Sdk, program: ts.Program, reader: TypeReader): Contract['events'] {
  const type = typeOrThrow(program, pathOf(sdk, 'resources/Events.d.ts'), 'Event');
  const events: Contract['events'] = {};
  for (const member of type.isUnion() ? type.types : []) {
    const name = reader.literalOf(member, 'type');
    if (name !== undefined) events[name] = reader.schemaOf(member);
  }
  return events;
}

function textOf(name: ts.Node): string {
  return ts.isIdentifier(name) ? name.text : '';
}

function typeOrThrow(program: ts.Program, path: string, name: string): ts.Type {
  for (const statement of program.getSourceFile(path)?.statements ?? [])
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name)
      return program.getTypeChecker().getTypeAtLocation(statement);
  throw new Error(`The SDK declares no type ${name} any more.`);
}

function pathOf(sdk: Sdk, below: string): string {
  return `${sdk.root}/${below}`;
}
