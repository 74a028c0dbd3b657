import { Logger } from '@nestjs/common';
import { createApiApp } from './bootstrap/create-api-app.ts';
import { runCommand } from './bootstrap/run-command.ts';
import { loadConfigOrThrow } from './engine/config/load-config.ts';

await runCommand(async () => {
  const config = loadConfigOrThrow();
  const app = await createApiApp({ config });
  await app.listen(config.port, config.host);
  new Logger('Bootstrap').log({ url: await app.getUrl() }, 'listening');
});
