import { loadConfigOrThrow } from '../engine/config/load-config.ts';
import { runCommand } from '../bootstrap/run-command.ts';
import { runMigrations } from './run-migrations.ts';

await runCommand(async () => {
  const applied = await runMigrations(loadConfigOrThrow());
  console.log(
    applied.length === 0 ? 'The schema is up to date.' : `Applied: ${applied.join(', ')}.`,
  );
});
