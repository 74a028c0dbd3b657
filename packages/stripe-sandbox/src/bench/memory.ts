import { startChild } from './child.ts';
import { BenchClient } from './client.ts';

const MIB = 2 ** 20;
/** A machine too busy for all of them says how many it made. */
const MOST_MS = 20_000;
const LINE = 'lines[0][amount]=1000&lines[0][description]=Work';

/** What a sandbox needs for so many customers, invoices, payment intents and invoice payments, with their events. */
export async function memoryAfter(input: { objects: number; concurrency: number }) {
  const child = await startChild('sandbox');
  const client = new BenchClient({ ...child, concurrency: input.concurrency });
  const empty = await child.memory();
  const startedAt = performance.now();
  // Each round makes four objects: customer, invoice, payment intent, invoice payment.
  const rounds = Math.ceil(input.objects / 4);
  let made = 0;
  const worker = async () => {
    while (made < rounds && performance.now() - startedAt < MOST_MS) {
      made += 1;
      await oneRound(client);
    }
  };
  await Promise.all(Array.from({ length: input.concurrency }, worker));
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  const full = await child.memory();
  client.close();
  await child.stop();
  return {
    objects: made * 4,
    seconds,
    rss: Math.round(full.rss / MIB),
    heap: Math.round(full.heap / MIB),
    emptyRss: Math.round(empty.rss / MIB),
    emptyHeap: Math.round(empty.heap / MIB),
  };
}

async function oneRound(client: BenchClient): Promise<void> {
  const form = 'email=jo%40example.com&name=Jo';
  const customer = await client.object({ method: 'POST', path: '/v1/customers', form });
  const invoice = await client.object({
    method: 'POST',
    path: '/v1/invoices',
    form: `customer=${customer.id}&collection_method=send_invoice&days_until_due=14&currency=eur`,
  });
  const path = `/v1/invoices/${invoice.id}`;
  await client.call({ method: 'POST', path: `${path}/add_lines`, form: LINE });
  await client.call({ method: 'POST', path: `${path}/finalize` });
}
