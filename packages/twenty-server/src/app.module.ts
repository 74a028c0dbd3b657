import { type DynamicModule, Module } from '@nestjs/common';
import { DatabaseModule } from './database/database.module.ts';
import type { AppConfig } from './engine/config/app-config.ts';
import { ConfigModule } from './engine/config/config.module.ts';
import { EngineModule } from './engine/engine.module.ts';
import { ExceptionModule } from './engine/exception/exception.module.ts';
import { GraphqlApiModule } from './engine/graphql/graphql-api.module.ts';
import { HealthModule } from './engine/health/health.module.ts';
import { PermissionModule } from './engine/permission/permission.module.ts';
import { QueueModule } from './engine/queue/queue.module.ts';
import { ModulesModule } from './modules/modules.module.ts';

/** The API process. */
@Module({})
export class AppModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot('twenty-api'),
        QueueModule.forProcess('api'),
        EngineModule,
        ExceptionModule,
        PermissionModule,
        HealthModule,
        GraphqlApiModule,
        ModulesModule,
      ],
    };
  }
}
