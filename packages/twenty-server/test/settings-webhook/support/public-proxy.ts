import { createServer, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A delivery as it passed: replayable byte for byte. */
export type PassedDelivery = {
  readonly path: string;
  readonly body: string;
  readonly signature: string;
  readonly status: number;
};

export type PublicProxy = {
  /** `http://localhost:<port>`: the public address of an app whose own port is not known before. */
  readonly url: string;
  /** Where it leads; undefined: it answers 502 and keeps what came. */
  target: string | undefined;
  /** What it says in X-Forwarded-Proto; null: nothing. */
  forwardedProto: string | null;
  readonly passed: readonly PassedDelivery[];
  close(): Promise<void>;
};

/** Stands before the app as a reverse proxy does. */
export const startPublicProxy = async (): Promise<PublicProxy> => {
  const passed: PassedDelivery[] = [];
  const settings: Pick<PublicProxy, 'target' | 'forwardedProto'> = {
    target: undefined,
    forwardedProto: null,
  };
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const finish = (status: number, answer: Buffer): void => {
        passed.push({
          path: incoming.url ?? '',
          body: body.toString('utf8'),
          signature: String(incoming.headers['stripe-signature']),
          status,
        });
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(answer);
      };
      if (settings.target === undefined) {
        finish(502, Buffer.from('{}'));
        return;
      }
      const forwarded = sendRequest(
        `${settings.target}${incoming.url ?? ''}`,
        {
          method: incoming.method,
          headers: {
            ...incoming.headers,
            ...(settings.forwardedProto === null
              ? {}
              : { 'x-forwarded-proto': settings.forwardedProto }),
          },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => finish(answer.statusCode ?? 502, Buffer.concat(parts)));
        },
      );
      forwarded.on('error', () => finish(502, Buffer.from('{}')));
      forwarded.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(settings, {
    url: `http://localhost:${port}`,
    passed,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
};
