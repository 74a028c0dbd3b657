import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { createHttpClient } from './create-http-client.util.ts';

describe('createHttpClient', () => {
  it('sends a request once when the connection is closed without an answer', async () => {
    let requests = 0;
    const server = createServer((request) => {
      requests += 1;
      request.socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const stripe = new Stripe('nothing that is looked at', {
      host: '127.0.0.1',
      port,
      protocol: 'http',
      maxNetworkRetries: 0,
      httpClient: createHttpClient(),
    });

    const answer = await stripe.balance.retrieve().catch((error: unknown) => error);
    await new Promise((resolve) => server.close(resolve));
    expect(answer).toMatchObject({ type: 'StripeConnectionError' });
    expect(requests).toBe(1);
  });
});
