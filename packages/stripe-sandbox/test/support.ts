import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { type Sandbox, type SandboxOptions, startSandbox } from '../src/index.ts';

export const ACCOUNT_ID = 'acct_1SandboxTests';
// Generous, for machines that do other things meanwhile; nothing waits for time to pass.
jest.setTimeout(30_000);

/** Put together at run time: no file of the repository may look as if it held a key. */
export const TEST_KEY = ['sk', 'test', 'aaaabbbbccccdddd'].join('_');
export const LIVE_KEY = ['sk', 'live', 'aaaabbbbccccdddd'].join('_');
export const PUBLISHABLE_KEY = ['pk', 'test', 'aaaabbbbccccdddd'].join('_');
export const SIGNING_SECRET = ['whsec', 'aaaabbbbccccdddd'].join('_');

export const ACCOUNT = {
  id: ACCOUNT_ID,
  name: 'Nordwind & Söhne',
  country: 'DE',
  defaultCurrency: 'eur',
  email: 'billing@nordwind.example',
  secretKeys: [TEST_KEY, LIVE_KEY],
  publishableKeys: [PUBLISHABLE_KEY],
};

export type Received = { headers: IncomingHttpHeaders; body: string; event: Stripe.Event };

export class Receiver {
  readonly received: Received[] = [];
  /** Status to answer with, by the number of the post (0 first). */
  answer: (index: number) => number = () => 200;
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
  }

  types(): string[] {
    return this.received.map(({ event }) => event.type);
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

export async function startReceiver(): Promise<Receiver> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const event = JSON.parse(body) as Stripe.Event;
      receiver.received.push({ headers: request.headers, body, event });
      response.writeHead(receiver.answer(receiver.received.length - 1)).end();
    });
  });
  const receiver = new Receiver(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return receiver;
}

export function startTestSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  return startSandbox({ port: 0, accounts: [ACCOUNT], ...options });
}

export function endpointFor(receiver: Receiver) {
  return {
    accountId: ACCOUNT_ID,
    livemode: false,
    url: receiver.url,
    secret: SIGNING_SECRET,
    enabledEvents: ['*'],
  };
}

export function clientFor(sandbox: Sandbox, key = TEST_KEY): Stripe {
  const { hostname, port } = new URL(sandbox.url);
  return new Stripe(key, {
    host: hostname,
    port: Number(port),
    protocol: 'http',
    telemetry: false,
    maxNetworkRetries: 0,
  });
}

/** What the SDK threw. Fails the test when nothing was thrown. */
export async function errorOf(promise: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof Stripe.errors.StripeError) return outcome;
  throw new Error(`Expected an error of Stripe, got ${String(outcome)}`);
}

export async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const found = await look();
    if (found) return found as NonNullable<T>;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export async function untilIdle(sandbox: Sandbox): Promise<void> {
  await until(async () => (await sandbox.control.deliveries()).idle);
}

export type DraftOptions = {
  currency?: string;
  lines?: Stripe.InvoiceAddLinesParams.Line[];
  customer?: string;
  number?: string;
};

export async function draft(stripe: Stripe, options: DraftOptions = {}): Promise<Stripe.Invoice> {
  const customer =
    options.customer ?? (await stripe.customers.create({ email: 'jo@example.com', name: 'Jo' })).id;
  const { id } = await stripe.invoices.create({
    customer,
    collection_method: 'send_invoice',
    days_until_due: 14,
    currency: options.currency ?? 'eur',
    ...(options.number !== undefined && { number: options.number }),
  });
  const lines = options.lines ?? [{ amount: 12_345, description: 'Work' }];
  if (lines.length === 0) return stripe.invoices.retrieve(id);
  return stripe.invoices.addLines(id, { lines });
}

/** A finalized invoice with its payments expanded. */
export async function open(stripe: Stripe, options: DraftOptions = {}): Promise<Stripe.Invoice> {
  const { id } = await draft(stripe, options);
  return stripe.invoices.finalizeInvoice(id, { expand: ['payments'] });
}

export function intentOf(invoice: Stripe.Invoice): string {
  const intent = invoice.payments?.data[0]?.payment.payment_intent;
  if (typeof intent === 'string') return intent;
  throw new Error('The invoice has no PaymentIntent.');
}

/** Posts the card form of the hosted page, as a browser without JavaScript does. */
export async function pressPay(
  invoice: Stripe.Invoice,
  card: { number?: string; expiry?: string; cvc?: string } = {},
): Promise<{ status: number; html: string }> {
  const response = await fetch(invoice.hosted_invoice_url ?? '', {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      cardNumber: card.number ?? '4242 4242 4242 4242',
      cardExpiry: card.expiry ?? '12/40',
      cardCvc: card.cvc ?? '123',
    }),
  });
  return { status: response.status, html: await response.text() };
}

/** The types of the events that something caused, in their order. */
export async function typesAfter(
  sandbox: Sandbox,
  work: () => Promise<unknown>,
): Promise<string[]> {
  await untilIdle(sandbox);
  const before = (await sandbox.control.events()).at(-1)?.id;
  await work();
  await untilIdle(sandbox);
  const events = await sandbox.control.events(before === undefined ? {} : { since: before });
  return events.map(({ type }) => type);
}
