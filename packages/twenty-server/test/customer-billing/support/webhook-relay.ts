import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A delivery as Stripe sent it: replayable byte for byte. */
export type CapturedDelivery = {
  readonly body: string;
  readonly signature: string;
  readonly type: string;
  readonly eventId: string;
};

export type WebhookRelay = {
  readonly url: string;
  readonly captured: readonly CapturedDelivery[];
  /** Where test deliveries go; undefined: they are kept and answered 200, as if they had been lost. */
  target: string | undefined;
  /** The same for live ones, which are sent to `liveUrl`. */
  liveTarget: string | undefined;
  readonly liveUrl: string;
  close(): Promise<void>;
};

/** Stands between the sandbox and the app, whose port is not known before the sandbox has started. */
export const startWebhookRelay = async (): Promise<WebhookRelay> => {
  const captured: CapturedDelivery[] = [];
  const relay: Pick<WebhookRelay, 'target' | 'liveTarget'> = {
    target: undefined,
    liveTarget: undefined,
  };
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) {
        chunks.push(chunk as Buffer);
      }
      const body = Buffer.concat(chunks).toString('utf8');
      const signature = String(request.headers['stripe-signature']);
      const { id, type } = JSON.parse(body) as { id: string; type: string };
      captured.push({ body, signature, eventId: id, type });
      const target = request.url === '/live' ? relay.liveTarget : relay.target;
      response.statusCode = target === undefined ? 200 : await deliver(target, { body, signature });
      response.end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(relay, {
    url: `http://127.0.0.1:${port}/test`,
    liveUrl: `http://127.0.0.1:${port}/live`,
    captured,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
};

/** Posts a body with a signature and answers the status. */
export const deliver = async (
  url: string,
  delivery: { body: string; signature: string },
): Promise<number> => {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'stripe-signature': delivery.signature },
      body: delivery.body,
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 502;
  }
};
