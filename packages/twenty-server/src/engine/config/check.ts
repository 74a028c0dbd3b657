import { ConfigException } from './config.exception.ts';
import { loadConfigOrThrow } from './load-config.ts';

// Run by the launcher and by operators before a deployment: `node dist/engine/config/check.js`.
try {
  loadConfigOrThrow();
  console.log('The environment is usable.');
} catch (error) {
  if (!(error instanceof ConfigException)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
