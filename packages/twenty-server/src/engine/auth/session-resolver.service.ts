import { Injectable } from '@nestjs/common';
import { PERMISSIONS_BY_ROLE } from 'twenty-shared';
import { Clock } from '../clock/clock.ts';
import { noteCaller } from '../request-context/request-context.ts';
import { type Caller, rememberSession } from './caller.util.ts';
import { readSessionToken } from './session-cookie.util.ts';
import type { SessionContext } from './session-context.type.ts';
import { SESSION_EXTENSION_INTERVAL_MS, SESSION_LIFE_MS } from './session-life.constant.ts';
import { hashSessionToken } from './session-token.util.ts';
import { type FoundSession, SessionRepository } from './session.typeorm-repository.ts';

const toContext = ({ lastSeenAt: _lastSeenAt, ...found }: FoundSession): SessionContext => ({
  ...found,
  permissions: PERMISSIONS_BY_ROLE[found.role],
});

/** Finds out who is asking: once per request, however many handlers the request reaches. */
@Injectable()
export class SessionResolver {
  private readonly lookups = new WeakMap<Caller, Promise<SessionContext | null>>();

  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** The caller's session; `null` for no, an unknown or an ended one. */
  resolve(caller: Caller): Promise<SessionContext | null> {
    const known = this.lookups.get(caller);
    if (known !== undefined) return known;
    const lookup = this.lookUp(caller);
    this.lookups.set(caller, lookup);
    return lookup;
  }

  /** The session of a token; `null` for an unknown or ended one. Using a session postpones its end. */
  async findByToken(token: string): Promise<SessionContext | null> {
    const now = this.clock.now();
    const found = await this.sessions.findByTokenHash(hashSessionToken(token), now);
    if (found === null) return null;
    await this.extend(found, now);
    return toContext(found);
  }

  private async lookUp(caller: Caller): Promise<SessionContext | null> {
    const token = readSessionToken(caller.headers.cookie);
    const session = token === null ? null : await this.findByToken(token);
    if (session === null) return null;
    rememberSession(caller, session);
    noteCaller(session);
    return session;
  }

  private async extend({ sessionId, lastSeenAt }: FoundSession, now: Date): Promise<void> {
    if (now.getTime() - lastSeenAt.getTime() < SESSION_EXTENSION_INTERVAL_MS) return;
    const expiresAt = new Date(now.getTime() + SESSION_LIFE_MS);
    await this.sessions.extend(sessionId, { lastSeenAt: now, expiresAt });
  }
}
