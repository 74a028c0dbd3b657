import { Injectable } from '@nestjs/common';
import { Database } from '../../../../../engine/database/database.ts';
import type { Transaction } from '../../../../../engine/database/transaction.type.ts';
import { NotificationMailPreferenceEntity } from './notification-mail-preference.entity.ts';

type MemberKey = { workspaceId: string; userId: string };

@Injectable()
export class NotificationMailPreferenceRepository {
  constructor(private readonly database: Database) {}

  /** Kinds of notification; nobody who said nothing gets any. */
  async findKinds(member: MemberKey): Promise<string[]> {
    const row = await this.database.managerOf().findOneBy(NotificationMailPreferenceEntity, member);
    return row?.kinds ?? [];
  }

  async save(member: MemberKey & { kinds: readonly string[] }): Promise<void> {
    await this.database
      .managerOf()
      .upsert(NotificationMailPreferenceEntity, { ...member, kinds: [...member.kinds] }, [
        'workspaceId',
        'userId',
      ]);
  }

  /** Members of the workspace, as they are now: who left hears nothing. */
  async listMembersWanting(
    { workspaceId, kind }: { workspaceId: string; kind: string },
    transaction: Transaction,
  ): Promise<{ userId: string; email: string }[]> {
    return this.database.managerOf(transaction).query(
      `SELECT member."userId", account."email"
       FROM "notificationMailPreference" preference
       JOIN "workspaceMember" member USING ("workspaceId", "userId")
       JOIN "user" account ON account."id" = member."userId"
       WHERE preference."workspaceId" = $1 AND $2 = ANY(preference."kinds")
       ORDER BY account."email"`,
      [workspaceId, kind],
    );
  }
}
