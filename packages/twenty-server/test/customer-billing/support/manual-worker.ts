import { Test } from '@nestjs/testing';
import { DatabaseModule } from '../../../src/database/database.module.ts';
import { ConfigModule } from '../../../src/engine/config/config.module.ts';
import { EngineModule } from '../../../src/engine/engine.module.ts';
import { QueueModule } from '../../../src/engine/queue/queue.module.ts';
import { SettingsModule } from '../../../src/modules/customer-billing/settings/settings.module.ts';
import { InvoiceSyncService } from '../../../src/modules/customer-billing/sync/invoice-sync.service.ts';
import { RecoveryModule } from '../../../src/modules/customer-billing/sync/recovery/recovery.module.ts';
import { SyncModule } from '../../../src/modules/customer-billing/sync/sync.module.ts';
import { DispatchModule } from '../../../src/modules/customer-billing/webhook/dispatch.module.ts';
import { EventDispatcher } from '../../../src/modules/customer-billing/webhook/event-dispatcher.service.ts';
import type { TestApp } from '../../support/create-test-app.ts';
import { withTestTime } from '../../support/test-time.ts';

export type ManualWorker = {
  /** Dispatches and syncs until nothing waits any more. */
  workUntilIdle(): Promise<void>;
  get<T>(token: abstract new (...dependencies: never[]) => T): T;
  close(): Promise<void>;
};

/** A worker without loops: the test says when it works, so that events can be made to wait. */
export const startManualWorker = async (app: TestApp): Promise<ManualWorker> => {
  const builder = Test.createTestingModule({
    imports: [
      ConfigModule.forRoot(app.config),
      DatabaseModule.forRoot('twenty-test-worker'),
      QueueModule.forProcess('worker'),
      EngineModule,
      DispatchModule,
      RecoveryModule,
      SettingsModule,
      SyncModule,
    ],
  });
  const module = await withTestTime(builder, app.clock).compile();
  await module.init();
  const dispatcher = module.get(EventDispatcher);
  const syncing = module.get(InvoiceSyncService);
  return {
    workUntilIdle: async () => {
      for (let hasMore = true; hasMore;) {
        const dispatched = await dispatcher.dispatchBatch();
        const synced = await syncing.syncNext();
        hasMore = dispatched || synced;
      }
    },
    get: (token) => module.get(token, { strict: false }),
    close: () => module.close(),
  };
};
