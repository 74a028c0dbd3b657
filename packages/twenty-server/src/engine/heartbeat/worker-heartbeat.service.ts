import { randomUUID } from 'node:crypto';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { WorkerHeartbeatRepository } from './worker-heartbeat.typeorm-repository.ts';

export const HEARTBEAT_SECONDS = 15;

/** Shows the doctor that a worker lives. Only in the worker. */
@Injectable()
export class WorkerHeartbeat implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WorkerHeartbeat.name);
  private readonly id = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private lastBeat: Promise<void> = Promise.resolve();

  constructor(private readonly heartbeats: WorkerHeartbeatRepository) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.heartbeats.beat(this.id);
    this.timer = setInterval(() => {
      this.lastBeat = this.beatOrLog();
    }, HEARTBEAT_SECONDS * 1000);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.lastBeat;
    await this.heartbeats.remove(this.id);
  }

  private async beatOrLog(): Promise<void> {
    try {
      await this.heartbeats.beat(this.id);
    } catch (error) {
      this.logger.warn({ err: error }, 'This worker could not say that it lives');
    }
  }
}
