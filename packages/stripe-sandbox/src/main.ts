import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type SandboxConfig, freshConfig } from './config.ts';
import { startSandbox } from './start-sandbox.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4242' },
    host: { type: 'string', default: '127.0.0.1' },
    snapshot: { type: 'string' },
    config: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function configured(path: string | undefined): SandboxConfig {
  return path === undefined
    ? freshConfig()
    : (JSON.parse(readFileSync(path, 'utf8')) as SandboxConfig);
}

async function main(): Promise<void> {
  const config = configured(values.config);
  const sandbox = await startSandbox({
    ...config,
    port: Number(values.port),
    host: values.host,
    ...(values.snapshot !== undefined && { snapshotFile: values.snapshot }),
    ...(values.verbose && { log: print }),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void sandbox.stop().then(() => process.exit(0));
    });
  // Keys of a sandbox started by hand exist nowhere else, so they are shown this once.
  print({ ready: true, url: sandbox.url, ...(values.config === undefined && config) });
}

main().catch((error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException;
  const taken = code === 'EADDRINUSE';
  const words = taken ? `Port ${values.port} on ${values.host} is taken.` : message;
  process.stderr.write(`The sandbox could not start. ${words}\n`);
  process.exit(1);
});
