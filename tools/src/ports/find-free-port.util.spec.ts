import { createServer, type Server } from 'node:net';

import { findAnyFreePort, findFreePortOrThrow, isPortFree } from './find-free-port.util.ts';

const listen = (port: number, host: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

describe('findFreePortOrThrow', () => {
  it('takes the preferred port when it is free', async () => {
    const port = await findAnyFreePort();
    expect(await findFreePortOrThrow({ preferred: port })).toBe(port);
  });

  it.each(['127.0.0.1', '::', '0.0.0.0'])('sees somebody who listens on %s', async (host) => {
    const port = await findAnyFreePort();
    const server = await listen(port, host);
    expect(await isPortFree(port)).toBe(false);
    server.close();
  });

  it('skips a port that is in use and one that is promised to somebody', async () => {
    const port = await findAnyFreePort();
    const server = await listen(port, '127.0.0.1');
    try {
      const found = await findFreePortOrThrow({
        preferred: port,
        reserved: new Set([port + 1]),
      });
      expect(found).toBeGreaterThan(port + 1);
    } finally {
      server.close();
    }
  });

  it('says so when no port is left', async () => {
    await expect(
      findFreePortOrThrow({ preferred: 65_535, reserved: new Set([65_535]) }),
    ).rejects.toThrow('No free port at or above 65535');
  });
});
