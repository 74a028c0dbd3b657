import { Injectable, Logger } from '@nestjs/common';
import { DatabaseReadiness } from '../database/database-readiness.ts';

export type Readiness = {
  readonly status: 'ok' | 'unavailable';
  readonly database: 'ok' | 'unreachable';
  readonly migrations: 'applied' | 'pending' | 'unknown';
};

@Injectable()
export class ReadinessService {
  private readonly logger = new Logger(ReadinessService.name);

  constructor(private readonly database: DatabaseReadiness) {}

  async check(): Promise<Readiness> {
    try {
      await this.database.assertReachable();
      const applied = await this.database.areMigrationsApplied();
      return {
        status: applied ? 'ok' : 'unavailable',
        database: 'ok',
        migrations: applied ? 'applied' : 'pending',
      };
    } catch (error) {
      this.logger.warn({ err: error }, 'Not ready');
      return { status: 'unavailable', database: 'unreachable', migrations: 'unknown' };
    }
  }
}
