import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { findRepositoryRootOrThrow } from '../repository-root.util.ts';

// A line in events.log per thing that happens: what the tests read the order from.
const NOTE = `
import { appendFileSync } from 'node:fs';
const note = (text) => appendFileSync('events.log', text + '\\n');
`;

const step = (name: string): string => `${NOTE}note('${name} ran');\n`;

const listening = (name: string, port: string): string => `${NOTE}
import { createServer } from 'node:http';
const server = createServer((_request, response) => response.end('ok'));
server.listen(${port}, '127.0.0.1', () => note('${name} up ' + process.pid));
process.on('SIGTERM', () => { note('${name} down'); process.exit(0); });
`;

const WORKER = `${NOTE}
process.on('SIGTERM', () => { note('worker down'); process.exit(0); });
if (process.env.FAKE_WORKER_DIES) { console.error('the worker has had enough'); process.exit(3); }
note('worker up ' + process.pid);
console.log(JSON.stringify({ msg: 'working' }));
setInterval(() => undefined, 1_000);
`;

const SERVER = 'packages/twenty-server/dist';

const FILES: Readonly<Record<string, string>> = {
  'nx.json': '{}',
  'package.json': '{ "type": "module" }',
  'packages/twenty-front/dist/index.html': '<p>front</p>',
  'packages/twenty-emails/dist/index.js': '',
  [`${SERVER}/database/migrate.js`]: step('migrate'),
  [`${SERVER}/database/seed.js`]: `${step('seed')}
import { writeFileSync } from 'node:fs';
writeFileSync(process.env.DEMO_LOGINS_FILE, JSON.stringify(
  [{ role: 'Admin', email: 'ada@kestrel.example', password: 'kestrel-demo' }]));
`,
  [`${SERVER}/engine/config/check.js`]: `
if (process.env.FAKE_WRONG) { console.error('FAKE_WRONG: "1"; expected nothing'); process.exit(1); }
`,
  [`${SERVER}/doctor.js`]: `
const { PORT, PUBLIC_URL, DATABASE_URL, ENCRYPTION_KEY, STRIPE_SECRET_KEY, SMTP_URL } = process.env;
console.log(JSON.stringify({ PORT, PUBLIC_URL, DATABASE_URL, ENCRYPTION_KEY, STRIPE_SECRET_KEY, SMTP_URL,
  parameters: process.argv.slice(2) }));
process.exitCode = Number(process.env.FAKE_DOCTOR_EXIT ?? 0);
`,
  [`${SERVER}/main.js`]: listening('api', 'Number(process.env.PORT)'),
  [`${SERVER}/worker.js`]: WORKER,
  'packages/stripe-sandbox/src/main.ts': listening(
    'sandbox',
    "Number(process.argv[process.argv.indexOf('--port') + 1])",
  ),
};

/** A folder with the real launcher and Postgres, and stand-ins for the programs it starts. */
export const makeFakeRepository = (): { root: string; remove: () => void } => {
  const root = mkdtempSync(join(tmpdir(), 'crm-launcher-'));
  chmodSync(root, 0o755);
  const real = findRepositoryRootOrThrow();
  for (const name of ['node_modules', 'tools']) symlinkSync(join(real, name), join(root, name));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
};
