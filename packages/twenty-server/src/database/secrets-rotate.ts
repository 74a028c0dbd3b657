import { runCommand } from '../bootstrap/run-command.ts';
import { loadConfigOrThrow } from '../engine/config/load-config.ts';
import { SecretEncryption } from '../engine/secret-encryption/secret-encryption.service.ts';
import { createDataSource } from './data-source.ts';
import { describeRotation, rotateSecrets } from './rotate-secrets.ts';
import { SECRET_SITES } from './secret-sites.ts';

await runCommand(async () => {
  const config = loadConfigOrThrow();
  const dataSource = await createDataSource(config, 'twenty-secrets-rotate').initialize();
  try {
    const counts = await rotateSecrets({
      dataSource,
      encryption: new SecretEncryption(config),
      sites: SECRET_SITES,
    });
    const { lines, isDone } = describeRotation(counts);
    console.log(lines.join('\n'));
    process.exitCode = isDone ? 0 : 1;
  } finally {
    await dataSource.destroy();
  }
});
