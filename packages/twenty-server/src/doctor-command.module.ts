import { type DynamicModule, Module } from '@nestjs/common';
import { DatabaseModule } from './database/database.module.ts';
import type { AppConfig } from './engine/config/app-config.ts';
import { ConfigModule } from './engine/config/config.module.ts';
import { EngineModule } from './engine/engine.module.ts';
import { QueueModule } from './engine/queue/queue.module.ts';
import { DoctorModule } from './modules/customer-billing/settings/doctor/doctor.module.ts';

/** The doctor at the command line: neither API nor worker, and no connection is registered by it. */
@Module({})
export class DoctorCommandModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: DoctorCommandModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot('twenty-doctor'),
        QueueModule.forProcess('api'),
        EngineModule,
        DoctorModule,
      ],
    };
  }
}
