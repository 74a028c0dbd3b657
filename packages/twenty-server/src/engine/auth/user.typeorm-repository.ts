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

  /** By id; somebody who is no member of the workspace is unknown in it. */
  async findNames({
    workspaceId,
    userIds,
  }: {
    workspaceId: string;
    userIds: readonly string[];
  }): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.managerOf().query<{ id: string; name: string }[]>(
      `SELECT "user"."id", "user"."name" FROM "workspaceMember" JOIN "user" ON "user"."id" = "workspaceMember"."userId"
       WHERE "workspaceMember"."workspaceId" = $1 AND "user"."id" = ANY($2::uuid[])`,
      [workspaceId, userIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
