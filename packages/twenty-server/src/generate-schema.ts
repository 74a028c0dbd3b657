import { writeFileSync } from 'node:fs';
import { runCommand } from './bootstrap/run-command.ts';
import { printApiSchema } from './bootstrap/print-api-schema.ts';

// `npm run build && node dist/generate-schema.js`: a test fails while the committed file is another.
await runCommand(async () => {
  writeFileSync(new URL('../schema.graphql', import.meta.url), await printApiSchema());
});
