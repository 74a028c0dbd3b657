import { type DynamicModule, Module } from '@nestjs/common';
import { DatabaseModule } from './database/database.module.ts';
import { HousekeepingModule } from './engine/auth/housekeeping.module.ts';
import type { AppConfig } from './engine/config/app-config.ts';
import { ConfigModule } from './engine/config/config.module.ts';
import { EngineModule } from './engine/engine.module.ts';
import { HeartbeatWorkerModule } from './engine/heartbeat/heartbeat-worker.module.ts';
import { QueueModule } from './engine/queue/queue.module.ts';
import { WorkerModulesModule } from './modules/worker-modules.module.ts';

/** The worker process: no HTTP, no GraphQL. */
@Module({})
export class WorkerModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot('twenty-worker'),
        QueueModule.forProcess('worker'),
        EngineModule,
        HousekeepingModule,
        HeartbeatWorkerModule,
        WorkerModulesModule,
      ],
    };
  }
}
