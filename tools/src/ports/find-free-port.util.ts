import { createServer } from 'node:net';

const LAST_PORT = 65_535;

const canListen = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has nobody there who could be in the way.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });

/**
 * True when nothing listens on this loopback port at this moment. We use 127.0.0.1 alone, but a browser asked for
 * `localhost` tries ::1 first, and would meet whoever is there.
 */
export const isPortFree = async (port: number): Promise<boolean> =>
  (await canListen('127.0.0.1', port)) && (await canListen('::1', port));

/** Any free loopback port, chosen by the operating system. */
export const findAnyFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') {
          reject(new Error('The operating system named no port.'));
          return;
        }
        resolve(address.port);
      });
    });
  });

/**
 * The first free loopback port at or above `preferred`.
 * @param options.reserved ports promised to somebody who does not listen yet
 * @throws Error when every port up to 65535 is taken
 */
export const findFreePortOrThrow = async (options: {
  preferred: number;
  reserved?: ReadonlySet<number>;
}): Promise<number> => {
  for (let port = options.preferred; port <= LAST_PORT; port += 1) {
    if (options.reserved?.has(port) !== true && (await isPortFree(port))) return port;
  }
  throw new Error(`No free port at or above ${options.preferred}.`);
};
