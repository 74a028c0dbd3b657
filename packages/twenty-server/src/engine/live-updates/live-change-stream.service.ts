import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';
import { PostgresListener } from '../database/postgres-listener.ts';
import type { LiveChange } from './live-change.type.ts';
import { LIVE_UPDATE_CHANNEL } from './live-update-channel.constant.ts';
import { parseLiveChange } from './parse-live-change.util.ts';

/** What other processes announce, handed to the subscribers of this one. */
@Injectable()
export class LiveChangeStream implements OnModuleInit {
  private readonly changes = new PubSub();

  constructor(private readonly listener: PostgresListener) {}

  async onModuleInit(): Promise<void> {
    await this.listener.listen(LIVE_UPDATE_CHANNEL, (payload) => {
      const change = parseLiveChange(payload);
      if (change !== null) void this.changes.publish(change.workspaceId, change);
    });
  }

  /** Changes of one workspace, from now on. */
  ofWorkspace(workspaceId: string): AsyncIterableIterator<LiveChange> {
    return this.changes.asyncIterableIterator<LiveChange>(workspaceId);
  }
}
