import { Injectable } from '@nestjs/common';
import { PostgresListener } from '../database/postgres-listener.ts';
import type { Caller } from './caller.util.ts';
import { readSessionToken } from './session-cookie.util.ts';
import { hashSessionToken } from './session-token.util.ts';
import { SessionRepository } from './session.typeorm-repository.ts';

/** NOTIFY channel; the payload is the id of the session that ended. */
export const SESSION_ENDED_CHANNEL = 'session_ended';

@Injectable()
export class SessionEnd {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly listener: PostgresListener,
  ) {}

  /** Ends the caller's session, if there is one, and lets every process close its sockets. */
  async signOut(caller: Caller): Promise<void> {
    const token = readSessionToken(caller.headers.cookie);
    if (token === null) return;
    const sessionId = await this.sessions.deleteByTokenHash(hashSessionToken(token));
    if (sessionId !== null) await this.listener.notify(SESSION_ENDED_CHANNEL, sessionId);
  }
}
