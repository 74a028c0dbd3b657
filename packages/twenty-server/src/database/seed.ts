import { writeFileSync } from 'node:fs';
import { runCommand } from '../bootstrap/run-command.ts';
import { SystemClock } from '../engine/clock/system-clock.ts';
import { loadConfigOrThrow } from '../engine/config/load-config.ts';
import { Database } from '../engine/database/database.ts';
import { createDataSource } from './data-source.ts';
import { DEMO_LOGINS, DEMO_WORKSPACE } from './seed/demo-people.constant.ts';
import { seedDemo } from './seed/seed-demo.ts';

const OWNER_ONLY = 0o600;

await runCommand(async () => {
  const config = loadConfigOrThrow();
  const dataSource = createDataSource(config, 'twenty-seed');
  await dataSource.initialize();
  try {
    const database = new Database(dataSource);
    const outcome = await seedDemo({ database, now: new SystemClock().now() });
    if (config.demoLoginsFile !== null) {
      writeFileSync(config.demoLoginsFile, `${JSON.stringify(DEMO_LOGINS, null, 2)}\n`, {
        mode: OWNER_ONLY,
      });
    }
    console.log(`${DEMO_WORKSPACE.name}: ${outcome === 'SEEDED' ? 'seeded' : 'already seeded'}.`);
  } finally {
    await dataSource.destroy();
  }
});
