import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { LetterheadLogoEntity } from './letterhead-logo.entity.ts';
import { LetterheadVersionEntity } from './letterhead-version.entity.ts';
import type { LetterheadVersion } from './letterhead.type.ts';

const toVersion = (entity: LetterheadVersionEntity): LetterheadVersion => {
  const { id, workspaceId, number, workspaceName, createdAt: _createdAt, ...content } = entity;
  return { id, workspaceId, number, workspaceName, content };
};

@Injectable()
export class LetterheadVersionRepository {
  constructor(private readonly database: Database) {}

  async findLatest(
    workspaceId: string,
    transaction?: Transaction,
  ): Promise<LetterheadVersion | null> {
    const entity = await this.database.managerOf(transaction).findOne(LetterheadVersionEntity, {
      where: { workspaceId },
      order: { number: 'DESC' },
    });
    return entity === null ? null : toVersion(entity);
  }

  /** @throws Error: what an invoice names is there, by its foreign key */
  async findByIdOrThrow(key: { workspaceId: string; id: string }): Promise<LetterheadVersion> {
    return toVersion(await this.database.managerOf().findOneByOrFail(LetterheadVersionEntity, key));
  }

  /** Waits for whoever else is writing a version of this workspace, until the transaction ends. */
  async lock(workspaceId: string, transaction: Transaction): Promise<void> {
    await this.database
      .managerOf(transaction)
      .query('SELECT 1 FROM "workspace" WHERE "id" = $1 FOR NO KEY UPDATE', [workspaceId]);
  }

  async insert(
    { content, ...version }: Omit<LetterheadVersion, 'id'>,
    transaction: Transaction,
  ): Promise<LetterheadVersion> {
    const id = newId();
    await this.database.managerOf(transaction).insert(LetterheadVersionEntity, {
      id,
      ...version,
      ...content,
      addressLines: [...content.addressLines],
    });
    return { id, ...version, content };
  }

  async findLogo(key: { workspaceId: string; hash: string }): Promise<Buffer> {
    return (await this.database.managerOf().findOneByOrFail(LetterheadLogoEntity, key)).bytes;
  }

  async keepLogo(
    logo: { workspaceId: string; hash: string; bytes: Buffer },
    transaction: Transaction,
  ): Promise<void> {
    await this.database
      .managerOf(transaction)
      .createQueryBuilder()
      .insert()
      .into(LetterheadLogoEntity)
      .values(logo)
      .orIgnore()
      .execute();
  }
}
