import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { SessionEntity } from './session.entity.ts';
import { UserEntity } from './user.entity.ts';
import { WorkspaceMemberEntity } from './workspace-member.entity.ts';
import type { Role } from 'twenty-shared';

export type FoundSession = {
  readonly sessionId: string;
  readonly userId: string;
  readonly workspaceId: string;
  readonly userName: string;
  readonly userEmail: string;
  readonly role: Role;
  readonly lastSeenAt: Date;
};

@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  private get sessions() {
    return this.database.managerOf().getRepository(SessionEntity);
  }

  async insert(session: Omit<SessionEntity, 'id'>): Promise<void> {
    await this.sessions.insert(session);
  }

  /** The unexpired session of a token with its user and role, by one statement. */
  async findByTokenHash(tokenHash: string, now: Date): Promise<FoundSession | null> {
    const found = await this.sessions
      .createQueryBuilder('session')
      .innerJoin(UserEntity, 'user', 'user.id = session.userId')
      .innerJoin(
        WorkspaceMemberEntity,
        'member',
        'member.userId = session.userId AND member.workspaceId = session.workspaceId',
      )
      .select('session.id', 'sessionId')
      .addSelect('session.userId', 'userId')
      .addSelect('session.workspaceId', 'workspaceId')
      .addSelect('session.lastSeenAt', 'lastSeenAt')
      .addSelect('user.name', 'userName')
      .addSelect('user.email', 'userEmail')
      .addSelect('member.role', 'role')
      .where('session.tokenHash = :tokenHash AND session.expiresAt > :now', { tokenHash, now })
      .getRawOne<FoundSession>();
    return found ?? null;
  }

  async extend(sessionId: string, times: { lastSeenAt: Date; expiresAt: Date }): Promise<void> {
    await this.sessions.update({ id: sessionId }, times);
  }

  /** Ends the session of a token. The id of what was ended; `null` when there was none. */
  async deleteByTokenHash(tokenHash: string): Promise<string | null> {
    const { raw } = await this.sessions
      .createQueryBuilder()
      .delete()
      .where({ tokenHash })
      .returning(['id'])
      .execute();
    return (raw as { id: string }[])[0]?.id ?? null;
  }

  /** Those of `sessionIds` that are still open. */
  async findOpenIds(sessionIds: readonly string[], now: Date): Promise<string[]> {
    const open = await this.sessions
      .createQueryBuilder('session')
      .select('session.id', 'id')
      .where('session.id = ANY(:sessionIds) AND session.expiresAt > :now', { sessionIds, now })
      .getRawMany<{ id: string }>();
    return open.map(({ id }) => id);
  }

  async deleteExpired(now: Date): Promise<void> {
    await this.sessions
      .createQueryBuilder()
      .delete()
      .where('"expiresAt" <= :now', { now })
      .execute();
  }
}
