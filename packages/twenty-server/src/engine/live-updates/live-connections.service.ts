import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnModuleInit,
} from '@nestjs/common';
import { SESSION_ENDED_CHANNEL } from '../auth/session-end.service.ts';
import { SessionRepository } from '../auth/session.typeorm-repository.ts';
import { Clock } from '../clock/clock.ts';
import { PostgresListener } from '../database/postgres-listener.ts';

/** What this service needs of a WebSocket. */
export type LiveSocket = { close(code: number, reason: string): void };

const RECHECK_INTERVAL_MS = 30_000;
/** graphql-ws: the client does not reconnect by itself after a 44xx. */
const UNAUTHORIZED = 4401;

/**
 * The open sockets of this process and the sessions they belong to. A socket outlives the request that was
 * authenticated, so its session is checked again: at once when it is ended by signing out, else every 30 seconds.
 */
@Injectable()
export class LiveConnections implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveConnections.name);
  private readonly socketsBySession = new Map<string, Set<LiveSocket>>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly listener: PostgresListener,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.listener.listen(SESSION_ENDED_CHANNEL, (sessionId) => this.closeSession(sessionId), {
      onReconnect: () => this.recheck(),
    });
    this.timer = setInterval(() => this.recheck(), RECHECK_INTERVAL_MS);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  add(sessionId: string, socket: LiveSocket): void {
    const sockets = this.socketsBySession.get(sessionId) ?? new Set();
    sockets.add(socket);
    this.socketsBySession.set(sessionId, sockets);
  }

  remove(sessionId: string, socket: LiveSocket): void {
    const sockets = this.socketsBySession.get(sessionId);
    sockets?.delete(socket);
    if (sockets?.size === 0) this.socketsBySession.delete(sessionId);
  }

  /** Closes the sockets whose session has expired or is gone. */
  async closeEnded(): Promise<void> {
    const watched = [...this.socketsBySession.keys()];
    if (watched.length === 0) return;
    const open = new Set(await this.sessions.findOpenIds(watched, this.clock.now()));
    for (const sessionId of watched) {
      if (!open.has(sessionId)) this.closeSession(sessionId);
    }
  }

  private recheck(): void {
    this.closeEnded().catch((error: unknown) => {
      this.logger.warn({ err: error }, 'The sessions of open sockets could not be checked');
    });
  }

  private closeSession(sessionId: string): void {
    for (const socket of this.socketsBySession.get(sessionId) ?? []) {
      socket.close(UNAUTHORIZED, 'Signed out');
    }
    this.socketsBySession.delete(sessionId);
  }
}
