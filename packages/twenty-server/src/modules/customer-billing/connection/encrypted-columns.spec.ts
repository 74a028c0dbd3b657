import { join } from 'node:path';
import ts from 'typescript';

const FILE = join(process.cwd(), 'src/modules/customer-billing/connection/planted.ts');

const PRELUDE = `
import { PlaintextSecret } from '../../../engine/secret-encryption/plaintext-secret.ts';
import type { SecretEncryption } from '../../../engine/secret-encryption/secret-encryption.service.ts';
import type { StripeConnectionEntity } from './stripe-connection.entity.ts';
import type { NewConnection } from './stripe-connection.typeorm-repository.ts';
declare const row: StripeConnectionEntity;
declare const encryption: SecretEncryption;
declare const save: (connection: Pick<NewConnection, 'encryptedSecretKey'>) => void;
const plaintext = PlaintextSecret.of('text');
`;

const ENVELOPE = "is not assignable to type 'EncryptedSecret'";

/** Statements, and what the compiler must say of each; null: nothing. */
const STATEMENTS: readonly [string, string | null][] = [
  [`row.encryptedSecretKey = encryption.encrypt({ plaintext, workspaceId: '', field: '' });`, null],
  [`row.encryptedSecretKey = 'text';`, `Type 'string' ${ENVELOPE}`],
  [`row.encryptedWebhookSecret = plaintext;`, `Type 'PlaintextSecret' ${ENVELOPE}`],
  [`row.encryptedPreviousWebhookSecret = plaintext.reveal();`, `Type 'string' ${ENVELOPE}`],
  [`save({ encryptedSecretKey: 'text' });`, `Type 'string' ${ENVELOPE}`],
  [
    `encryption.encrypt({ plaintext: 'text', workspaceId: '', field: '' });`,
    "Type 'string' is not assignable to type 'PlaintextSecret'",
  ],
];

/** What the compiler says of each statement, in a file of this folder. */
const compile = (statements: readonly string[]): (string | null)[] => {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    { noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  ) ?? { options: {} };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const planted = ts.createSourceFile(
    FILE,
    `${PRELUDE}${statements.join('\n')}`,
    ts.ScriptTarget.ESNext,
  );
  host.getSourceFile = (name, ...rest) =>
    name === FILE ? planted : getSourceFile.call(host, name, ...rest);
  const complaints = ts.createProgram([FILE], options, host).getSemanticDiagnostics(planted);
  const firstLine = PRELUDE.split('\n').length - 1;
  return statements.map((_statement, index) => {
    const complaint = complaints.find(
      ({ start = 0 }) => planted.getLineAndCharacterOfPosition(start).line === firstLine + index,
    );
    return complaint === undefined
      ? null
      : ts.flattenDiagnosticMessageText(complaint.messageText, ' ');
  });
};

describe('P7: the column of a secret', () => {
  it('takes an envelope; clear text does not compile, by whatever way it comes', () => {
    const complaints = compile(STATEMENTS.map(([statement]) => statement));
    const expected = STATEMENTS.map(([, complaint]) => complaint);
    expect(complaints.map((complaint) => complaint?.split(/\.( |$)/)[0] ?? null)).toEqual(expected);
  }, 60_000);
});
