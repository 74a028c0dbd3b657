import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import type { Transaction } from '../database/transaction.type.ts';
import { WorkspaceEntity } from './workspace.entity.ts';
import type { Workspace } from './workspace.type.ts';

const ENOUGH_TO_SEE_MORE_THAN_ONE = 2;

@Injectable()
export class WorkspaceRepository {
  constructor(private readonly database: Database) {}

  findById(workspaceId: string, transaction?: Transaction): Promise<Workspace | null> {
    return this.database
      .managerOf(transaction)
      .getRepository(WorkspaceEntity)
      .findOneBy({ id: workspaceId });
  }

  /** The workspace's id when there is exactly one, else `null`. */
  async findOnlyId(): Promise<string | null> {
    const found = await this.database
      .managerOf()
      .getRepository(WorkspaceEntity)
      .find({ select: { id: true }, take: ENOUGH_TO_SEE_MORE_THAN_ONE });
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  }

  /** Of the whole installation, oldest first: for commands of its operator. */
  findAll(): Promise<Workspace[]> {
    return this.database
      .managerOf()
      .getRepository(WorkspaceEntity)
      .find({ order: { createdAt: 'ASC' } });
  }
}
