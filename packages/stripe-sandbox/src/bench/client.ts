import { Agent, request } from 'node:http';

export type Sent = { method: 'GET' | 'POST'; path: string; form?: string };

/** The leanest client, so that the one that measures takes little of the machine. */
export class BenchClient {
  readonly #agent: Agent;
  readonly #port: number;
  readonly #headers: Record<string, string>;

  constructor(input: { port: number; key: string; concurrency: number }) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: input.concurrency });
    this.#port = input.port;
    this.#headers = {
      Authorization: `Bearer ${input.key}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    };
  }

  /** The body of a 200. @throws for every other answer: a bench of refusals measures nothing. */
  call({ method, path, form = '' }: Sent): Promise<string> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: this.#port,
          agent: this.#agent,
          method,
          path,
          headers: { ...this.#headers, 'Content-Length': Buffer.byteLength(form) },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const body = Buffer.concat(chunks).toString('utf8');
            if (response.statusCode === 200) resolve(body);
            else reject(new Error(`${method} ${path}: ${response.statusCode} ${body}`));
          });
        },
      );
      sent.on('error', reject);
      sent.end(form);
    });
  }

  async object(sent: Sent): Promise<{ id: string }> {
    return JSON.parse(await this.call(sent)) as { id: string };
  }

  close(): void {
    this.#agent.destroy();
  }
}

export type Tally = { calls: number; seconds: number; tookMs: number[] };

/** Runs calls for some seconds, always as many at a time, and adds to the tally. Ends early when `next` has no more. */
export async function hammer(
  tally: Tally,
  input: {
    client: BenchClient;
    seconds: number;
    concurrency: number;
    next: () => Sent | undefined;
  },
): Promise<void> {
  const { client, next } = input;
  const startedAt = performance.now();
  const endsAt = startedAt + input.seconds * 1000;
  const worker = async () => {
    while (performance.now() < endsAt) {
      const sent = next();
      if (!sent) return;
      const at = performance.now();
      await client.call(sent);
      tally.tookMs.push(performance.now() - at);
      tally.calls += 1;
    }
  };
  await Promise.all(Array.from({ length: input.concurrency }, worker));
  tally.seconds += (performance.now() - startedAt) / 1000;
}

export function emptyTally(): Tally {
  return { calls: 0, seconds: 0, tookMs: [] };
}

/** What 99 of 100 calls did not exceed. */
export function p99Of({ tookMs }: Tally): number {
  return tookMs.toSorted((a, b) => a - b)[Math.floor(tookMs.length * 0.99)] ?? 0;
}
