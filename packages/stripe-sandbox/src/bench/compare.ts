import { BenchClient, type Sent, emptyTally, hammer, p99Of } from './client.ts';
import { startChild } from './child.ts';

export type Measured = {
  name: string;
  bytes: number;
  perSecond: number;
  floorPerSecond: number;
  p99Ms: number;
};

const CUSTOMER = 'email=jo%40example.com&name=Jo&metadata[order]=17';
const INVOICE = 'collection_method=send_invoice&days_until_due=14&currency=eur&metadata[a]=1';
const LINES = [0, 1, 2]
  .map(
    (line) =>
      `lines[${line}][amount]=${1000 + line}&lines[${line}][description]=Work&lines[${line}][tax_amounts][0][amount]=190&lines[${line}][tax_amounts][0][taxable_amount]=1000&lines[${line}][tax_amounts][0][tax_rate_data][display_name]=VAT&lines[${line}][tax_amounts][0][tax_rate_data][inclusive]=false&lines[${line}][tax_amounts][0][tax_rate_data][percentage]=19`,
  )
  .join('&');

const TURNS = 4;
const DRAFTS = 2_000;

/** How often per second the sandbox answers its main calls, and how often a bare server answers as many bytes. */
export async function compare(input: {
  seconds: number;
  concurrency: number;
  report: (row: Measured) => void;
}): Promise<Measured[]> {
  const { seconds, concurrency, report } = input;
  const [sandbox, floor] = [await startChild('sandbox'), await startChild('floor')];
  const client = new BenchClient({ ...sandbox, concurrency });
  const bare = new BenchClient({ ...floor, concurrency });
  const rows: Measured[] = [];
  for (const { name, sample, next } of await callsOf(client)) {
    const bytes = Buffer.byteLength(await client.call(sample));
    const least = { method: sample.method, path: `/${bytes}`, form: sample.form ?? '' };
    const own = { client, concurrency, next };
    const other = { client: bare, concurrency, next: () => least };
    // Both sides are warm before they are measured, and take turns: a machine is never as busy as a moment ago.
    for (const side of [own, other]) await hammer(emptyTally(), { ...side, seconds: seconds / 8 });
    const [tally, floorTally] = [emptyTally(), emptyTally()];
    for (let turn = 0; turn < TURNS; turn += 1) {
      await hammer(tally, { ...own, seconds: seconds / TURNS });
      await hammer(floorTally, { ...other, seconds: seconds / TURNS / 2 });
    }
    const row = {
      name,
      bytes,
      perSecond: tally.calls / tally.seconds,
      floorPerSecond: floorTally.calls / floorTally.seconds,
      p99Ms: p99Of(tally),
    };
    rows.push(row);
    report(row);
  }
  client.close();
  bare.close();
  await Promise.all([sandbox.stop(), floor.stop()]);
  return rows;
}

type Measurement = { name: string; sample: Sent; next: () => Sent | undefined };

async function callsOf(client: BenchClient): Promise<Measurement[]> {
  const post = (path: string, form = ''): Sent => ({ method: 'POST', path, form });
  const get = (path: string): Sent => ({ method: 'GET', path });
  const customer = await client.object(post('/v1/customers', CUSTOMER));
  const create = post('/v1/invoices', `${INVOICE}&customer=${customer.id}`);
  const opened = (await client.object(create)).id;
  await client.call(post(`/v1/invoices/${opened}/add_lines`, LINES));
  await client.call(post(`/v1/invoices/${opened}/finalize`));
  // Lines are added to a fresh draft each time, and what has lines then is finalized.
  const drafts: string[] = [];
  while (drafts.length < DRAFTS)
    drafts.push(
      ...(await Promise.all(Array.from({ length: 50 }, () => client.object(create)))).map(
        ({ id }) => id,
      ),
    );
  const filled: string[] = [];
  const always = (name: string, sent: Sent) => ({ name, sample: sent, next: () => sent });
  const spare = (await client.object(create)).id;
  return [
    always('POST customers', post('/v1/customers', CUSTOMER)),
    always('GET customer', get(`/v1/customers/${customer.id}`)),
    always('POST invoices', create),
    {
      name: 'POST add_lines (3 with tax)',
      sample: post(`/v1/invoices/${spare}/add_lines`, LINES),
      next: () => {
        const id = drafts.pop();
        if (id !== undefined) filled.push(id);
        return id === undefined ? undefined : post(`/v1/invoices/${id}/add_lines`, LINES);
      },
    },
    {
      name: 'POST finalize',
      sample: post(`/v1/invoices/${spare}/finalize`, 'expand[]=payments'),
      next: () => {
        const id = filled.pop();
        return id === undefined
          ? undefined
          : post(`/v1/invoices/${id}/finalize`, 'expand[]=payments');
      },
    },
    always('GET invoice with payments', get(`/v1/invoices/${opened}?expand[]=payments`)),
    always('GET invoices (10)', get(`/v1/invoices?limit=10&customer=${customer.id}`)),
    always('GET events (10)', get('/v1/events?limit=10')),
  ];
}
