import { writeFileSync } from 'node:fs';
import { runCommand } from './bootstrap/run-command.ts';
import { renderTroubleshooting } from './docs/render-troubleshooting.util.ts';

const page = new URL('../../../docs/troubleshooting.md', import.meta.url);

await runCommand(async () => {
  writeFileSync(page, renderTroubleshooting());
});
