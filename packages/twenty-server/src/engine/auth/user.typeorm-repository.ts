import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { UserEntity } from './user.entity.ts';
import { WorkspaceMemberEntity } from './workspace-member.entity.ts';

@Injectable()
export class UserRepository {
  constructor(private readonly database: Database) {}

  findByEmail(email: string): Promise<UserEntity | null> {
    return this.database.managerOf().getRepository(UserEntity).findOneBy({ email });
  }

  /** The workspace the user belongs to the longest. */
  async findFirstWorkspaceId(userId: string): Promise<string | null> {
    const [member] = await this.database
      .managerOf()
      .getRepository(WorkspaceMemberEntity)
      .find({ where: { userId }, order: { createdAt: 'ASC', id: 'ASC' }, take: 1 });
    return member?.workspaceId ?? null;
  }
}
