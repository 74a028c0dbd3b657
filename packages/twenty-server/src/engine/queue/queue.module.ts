import { type DynamicModule, Module } from '@nestjs/common';
import { JobQueue } from './job-queue.ts';
import { QueueRole } from './queue-role.ts';

@Module({})
export class QueueModule {
  static forProcess(name: QueueRole['name']): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      providers: [JobQueue, { provide: QueueRole, useValue: { name } }],
      exports: [JobQueue],
    };
  }
}
