import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { AppConfig } from '../config/app-config.ts';
import { backoffMilliseconds } from './backoff.util.ts';

type Handler = (payload: string) => void;
type Subscription = { readonly handler: Handler; readonly onReconnect: (() => void) | undefined };

const CONNECT_TIMEOUT_MS = 5_000;
const CHANNEL_NAME = /^[a-z_]{1,60}$/;

/**
 * LISTEN/NOTIFY on one dedicated connection of this process (DATABASE_DIRECT_URL: a transaction pooler cannot
 * LISTEN). A lost connection is made again with growing pauses; what was notified meanwhile is gone, which
 * `onReconnect` is there to repair.
 */
@Injectable()
export class PostgresListener implements BeforeApplicationShutdown {
  private readonly logger = new Logger(PostgresListener.name);
  private readonly subscriptions = new Map<string, Subscription[]>();
  private connection: Promise<Client> | null = null;
  private lastQuery: Promise<void> = Promise.resolve();
  private reconnectTimer: NodeJS.Timeout | null = null;
  private failedAttempts = 0;
  private stopped = false;

  constructor(private readonly config: AppConfig) {}

  /**
   * Calls `handler` for every notification on `channel`, and `onReconnect` whenever some may have been missed.
   * Rejects when the first connection cannot be made.
   */
  async listen(
    channel: string,
    handler: Handler,
    options: { onReconnect?: () => void } = {},
  ): Promise<void> {
    assertChannelName(channel);
    const subscriptions = this.subscriptions.get(channel) ?? [];
    subscriptions.push({ handler, onReconnect: options.onReconnect });
    this.subscriptions.set(channel, subscriptions);
    await this.query(`LISTEN "${channel}"`);
  }

  /** Notifies every process. A nudge, not a message queue: dropped (and logged) while there is no connection. */
  async notify(channel: string, payload: string): Promise<void> {
    assertChannelName(channel);
    try {
      await this.query('SELECT pg_notify($1, $2)', [channel, payload]);
    } catch (error) {
      this.logger.warn({ err: error, channel }, 'A notification was dropped');
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.reconnectTimer !== null) clearTimeout(this.reconnectTimer);
    const client = await this.connection?.catch(() => null);
    await client?.end();
  }

  /** One after the other: the driver will no longer queue queries of a client by itself in its next major version. */
  private query(sql: string, parameters: unknown[] = []): Promise<void> {
    const run = async (): Promise<void> => {
      const client = await this.connect();
      await client.query(sql, parameters);
    };
    const result = this.lastQuery.then(run, run);
    this.lastQuery = result.catch(() => undefined);
    return result;
  }

  private connect(): Promise<Client> {
    if (this.stopped) return Promise.reject(new Error('The listener has been stopped'));
    this.connection ??= this.open();
    return this.connection;
  }

  private async open(): Promise<Client> {
    const client = new Client({
      connectionString: this.config.databaseDirectUrl.reveal(),
      application_name: 'twenty-listener',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
    });
    client.on('notification', ({ channel, payload }) => this.deliver(channel, payload ?? ''));
    client.on('error', (error) =>
      this.logger.warn({ err: error }, 'The listening connection failed'),
    );
    client.on('end', () => this.reconnectLater());
    try {
      await client.connect();
      for (const channel of this.subscriptions.keys()) await client.query(`LISTEN "${channel}"`);
    } catch (error) {
      this.connection = null;
      client.removeAllListeners('end');
      client.end().catch(() => undefined);
      throw error;
    }
    this.failedAttempts = 0;
    return client;
  }

  private deliver(channel: string, payload: string): void {
    for (const { handler } of this.subscriptions.get(channel) ?? []) {
      this.callSafely(channel, () => handler(payload));
    }
  }

  private reconnectLater(): void {
    this.connection = null;
    if (this.stopped) return;
    const delayMs = backoffMilliseconds(this.failedAttempts);
    this.failedAttempts += 1;
    this.reconnectTimer = setTimeout(() => void this.reconnect(), delayMs);
    this.reconnectTimer.unref();
  }

  private async reconnect(): Promise<void> {
    try {
      await this.connect();
    } catch (error) {
      this.logger.warn({ err: error }, 'The listening connection cannot be made again yet');
      this.reconnectLater();
      return;
    }
    this.logger.log('The listening connection is back');
    for (const [channel, subscriptions] of this.subscriptions) {
      for (const { onReconnect } of subscriptions) {
        if (onReconnect !== undefined) this.callSafely(channel, onReconnect);
      }
    }
  }

  private callSafely(channel: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.logger.error({ err: error, channel }, 'A notification handler failed');
    }
  }
}

const assertChannelName = (channel: string): void => {
  if (!CHANNEL_NAME.test(channel)) throw new Error(`Not a channel name: ${channel}`);
};
