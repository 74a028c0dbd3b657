import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { clientFor, startTestSandbox } from './support.ts';

const MAIN = join(__dirname, '..', 'src', 'main.ts');

function run(...args: string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('the command', () => {
  it('prints one ready line with its keys, serves, and exits 0 on SIGTERM', async () => {
    const child = run('--port', '0');
    const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
    const ready = JSON.parse(line.toString('utf8')) as {
      ready: boolean;
      url: string;
      accounts: Array<{ id: string; secretKeys: string[] }>;
    };
    expect(ready.ready).toBe(true);
    const [account] = ready.accounts;
    const client = clientFor(
      { url: ready.url } as Parameters<typeof clientFor>[0],
      account?.secretKeys[0],
    );
    expect((await client.accounts.retrieveCurrent()).id).toBe(account?.id);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('says which port is taken and exits with an error', async () => {
    const sandbox = await startTestSandbox();
    const { port } = new URL(sandbox.url);
    const child = run('--port', port);
    const [words] = (await once(child.stderr ?? child, 'data')) as [Buffer];
    const [code] = (await once(child, 'exit')) as [number];
    expect(words.toString('utf8')).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(code).toBe(1);
    await sandbox.stop();
  });
});
