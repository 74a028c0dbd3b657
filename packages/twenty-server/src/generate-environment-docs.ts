import { writeFileSync } from 'node:fs';
import { runCommand } from './bootstrap/run-command.ts';
import {
  renderEnvExample,
  renderEnvironmentPage,
} from './engine/config/render-environment-docs.util.ts';

const repository = new URL('../../../', import.meta.url);

await runCommand(async () => {
  writeFileSync(new URL('.env.example', repository), renderEnvExample());
  writeFileSync(new URL('prd/critical-environment-vars.md', repository), renderEnvironmentPage());
});
