import { Logger } from '@nestjs/common';
import { createWorker } from './bootstrap/create-worker.ts';
import { runCommand } from './bootstrap/run-command.ts';
import { loadConfigOrThrow } from './engine/config/load-config.ts';

await runCommand(async () => {
  await createWorker({ config: loadConfigOrThrow() });
  new Logger('Bootstrap').log('working');
});
