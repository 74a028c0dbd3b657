import { Injectable } from '@nestjs/common';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { LetterheadEntity } from './letterhead.entity.ts';
import { DEFAULT_LETTERHEAD, type Letterhead } from './letterhead.type.ts';

@Injectable()
export class LetterheadRepository {
  constructor(private readonly database: Database) {}

  async findByWorkspace(workspaceId: string): Promise<Letterhead> {
    const row = await this.database.managerOf().findOneBy(LetterheadEntity, { workspaceId });
    return row ?? DEFAULT_LETTERHEAD;
  }

  async save(
    { workspaceId, letterhead }: { workspaceId: string; letterhead: Letterhead },
    transaction: Transaction,
  ): Promise<void> {
    await this.database
      .managerOf(transaction)
      .upsert(
        LetterheadEntity,
        { workspaceId, ...letterhead, addressLines: [...letterhead.addressLines] },
        ['workspaceId'],
      );
  }
}
