import type { DataSource } from 'typeorm';
import type { EncryptedSecret } from '../engine/secret-encryption/encrypted-secret.type.ts';
import { InvalidEnvelopeError } from '../engine/secret-encryption/invalid-envelope.error.ts';
import type { SecretEncryption } from '../engine/secret-encryption/secret-encryption.service.ts';
import type { SecretSite } from '../engine/secret-encryption/secret-site.type.ts';

/** What became of one column. */
export type RotationCounts = {
  readonly site: SecretSite;
  /** Sealed anew with the present key. */
  readonly resealed: number;
  /** Written by somebody else between our read and our write: theirs stays. */
  readonly changedMeanwhile: number;
  /** Ids of rows that open with neither key: damaged, or sealed with a key that is gone. */
  readonly unopened: readonly string[];
  /** Still sealed with another key at the end. */
  readonly remaining: number;
};

type Row = { id: string; workspaceId: string; encrypted: EncryptedSecret };

const BATCH = 100;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Seals every stored secret with the present ENCRYPTION_KEY. Row by row, and only where the column still holds what
 * was read, so that it may run beside everything else, be cut off anywhere and be run again.
 */
export const rotateSecrets = async ({
  dataSource,
  encryption,
  sites,
}: {
  dataSource: DataSource;
  encryption: SecretEncryption;
  sites: readonly SecretSite[];
}): Promise<RotationCounts[]> => {
  const counts: RotationCounts[] = [];
  for (const site of sites) {
    counts.push(await rotateSite(dataSource, encryption, site));
  }
  return counts;
};

const rotateSite = async (
  dataSource: DataSource,
  encryption: SecretEncryption,
  site: SecretSite,
): Promise<RotationCounts> => {
  const column = `"${site.column}"`;
  const sealedOtherwise = `${column} IS NOT NULL AND NOT starts_with(${column}, $1)`;
  const prefix = encryption.currentEnvelopePrefix;
  let resealed = 0;
  let changedMeanwhile = 0;
  const unopened: string[] = [];
  for (let after = FIRST_ID; ;) {
    const rows: Row[] = await dataSource.query(
      `SELECT "id", "workspaceId", ${column} AS "encrypted" FROM "${site.table}"
       WHERE ${sealedOtherwise} AND "id" > $2 ORDER BY "id" LIMIT ${BATCH}`,
      [prefix, after],
    );
    for (const row of rows) {
      const sealed = reseal(encryption, site, row);
      if (sealed === null) {
        unopened.push(row.id);
        continue;
      }
      const [, written]: [unknown, number] = await dataSource.query(
        `UPDATE "${site.table}" SET ${column} = $1 WHERE "id" = $2 AND "workspaceId" = $3 AND ${column} = $4`,
        [sealed, row.id, row.workspaceId, row.encrypted],
      );
      resealed += written;
      changedMeanwhile += 1 - written;
    }
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  const [left]: { count: string }[] = await dataSource.query(
    `SELECT count(*) AS "count" FROM "${site.table}" WHERE ${sealedOtherwise}`,
    [prefix],
  );
  return { site, resealed, changedMeanwhile, unopened, remaining: Number(left?.count ?? 0) };
};

const reseal = (
  encryption: SecretEncryption,
  { field }: SecretSite,
  { workspaceId, encrypted }: Row,
): EncryptedSecret | null => {
  try {
    const plaintext = encryption.decryptOrThrow({ encrypted, workspaceId, field });
    return encryption.encrypt({ plaintext, workspaceId, field });
  } catch (error) {
    if (error instanceof InvalidEnvelopeError) return null;
    throw error;
  }
};

/** What the command prints; `isDone` means that FALLBACK_ENCRYPTION_KEY is no longer needed by any row. */
export const describeRotation = (
  counts: readonly RotationCounts[],
): { lines: string[]; isDone: boolean } => {
  const lines = counts.flatMap(({ site, resealed, changedMeanwhile, unopened, remaining }) => [
    `${site.table}.${site.column}: ${resealed} sealed anew, ${changedMeanwhile} changed meanwhile, ${remaining} left`,
    ...unopened.map((id) => `  ${id} opens with neither key: enter that secret again`),
  ]);
  const isDone = counts.every(({ remaining }) => remaining === 0);
  return {
    isDone,
    lines: [
      ...lines,
      isDone
        ? 'Every secret is sealed with ENCRYPTION_KEY. FALLBACK_ENCRYPTION_KEY can be removed.'
        : 'Some secrets are not sealed with ENCRYPTION_KEY. Keep FALLBACK_ENCRYPTION_KEY and run this again.',
    ],
  };
};
