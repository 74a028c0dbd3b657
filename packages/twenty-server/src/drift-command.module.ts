import { type DynamicModule, Module } from '@nestjs/common';
import { DatabaseModule } from './database/database.module.ts';
import type { AppConfig } from './engine/config/app-config.ts';
import { ConfigModule } from './engine/config/config.module.ts';
import { EngineModule } from './engine/engine.module.ts';
import { QueueModule } from './engine/queue/queue.module.ts';
import { DriftModule } from './modules/customer-billing/sync/drift/drift.module.ts';

/** The drift report at the command line: neither API nor worker. */
@Module({})
export class DriftCommandModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: DriftCommandModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot('twenty-drift'),
        QueueModule.forProcess('api'),
        EngineModule,
        DriftModule,
      ],
    };
  }
}
