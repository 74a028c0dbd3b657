import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

const TIMEOUT_MS = 10_000;

/** What an endpoint said: a status, or null and why there was none. */
export type Answer = { status: number | null; error?: string };

/** Posts bodies to endpoints over kept-alive connections. Redirects are not followed: 3xx is a failure. */
export class WebhookSender {
  readonly #http = new HttpAgent({ keepAlive: true, maxSockets: 64 });
  readonly #https = new HttpsAgent({ keepAlive: true, maxSockets: 64 });

  post(input: { url: string; body: string; signature: string }): Promise<Answer> {
    const url = new URL(input.url);
    const secure = url.protocol === 'https:';
    return new Promise((resolve) => {
      const sent = (secure ? httpsRequest : httpRequest)(url, {
        method: 'POST',
        agent: secure ? this.#https : this.#http,
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Length': Buffer.byteLength(input.body),
          'Cache-Control': 'no-cache',
          Accept: '*/*; q=0.5, application/xml',
          'User-Agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
          'Stripe-Signature': input.signature,
        },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      sent.on('error', (error) => resolve({ status: null, error: error.message }));
      sent.on('response', (response) => {
        response.resume();
        response.on('error', (error) => resolve({ status: null, error: error.message }));
        response.on('end', () => resolve({ status: response.statusCode ?? null }));
      });
      sent.end(input.body);
    });
  }

  close(): void {
    this.#http.destroy();
    this.#https.destroy();
  }
}

/** Any 2xx is a success. */
export function isSuccess(answer: Answer): boolean {
  return answer.status !== null && answer.status >= 200 && answer.status < 300;
}
