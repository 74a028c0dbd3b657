import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppConfig } from '../engine/config/app-config.ts';
import { DatabaseReadiness } from '../engine/database/database-readiness.ts';
import { Database } from '../engine/database/database.ts';
import { PostgresListener } from '../engine/database/postgres-listener.ts';
import { createDataSource } from './data-source.ts';

const EXPORTED = [Database, DatabaseReadiness, DataSource, PostgresListener];

/** Connects at boot, so that a process without a database does not start, and disconnects last. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static forRoot(applicationName: string): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          inject: [AppConfig],
          useFactory: (config: AppConfig) => createDataSource(config, applicationName).initialize(),
        },
        Database,
        DatabaseReadiness,
        PostgresListener,
      ],
      exports: EXPORTED,
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
