import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freshConfig } from '../config.ts';
import { startSandbox } from '../start-sandbox.ts';
import type { Question, Told } from './child.ts';

/** The measured process: a sandbox, or the least a server in Node can do. */
async function serve(kind: string): Promise<{ port: number; key: string; stop: () => void }> {
  if (kind === 'floor') return serveFloor();
  const config = freshConfig();
  const sandbox = await startSandbox({ ...config, port: 0 });
  return {
    port: Number(new URL(sandbox.url).port),
    key: config.accounts[0]?.secretKeys[0] ?? '',
    stop: () => void sandbox.stop().then(() => process.exit(0)),
  };
}

/** Reads the body and answers JSON; the path says of how many bytes. */
async function serveFloor() {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const length = Number(request.url?.slice(1));
      const body = Buffer.from(JSON.stringify({ x: 'x'.repeat(Math.max(0, length - 8)) }));
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': body.length,
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, key: '', stop: () => process.exit(0) };
}

function tell(message: Told): void {
  process.send?.(message);
}

const { port, key, stop } = await serve(process.argv[2] ?? 'sandbox');
process.on('message', (question: Question) => {
  if (question === 'stop') return stop();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return tell({ memory: { rss, heap: heapUsed } });
});
process.once('disconnect', () => process.exit(1));
tell({ ready: { port, key } });
