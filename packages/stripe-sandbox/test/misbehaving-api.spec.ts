import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import type { FaultPreset, Sandbox } from '../src/index.ts';
import { LIVE_KEY, TEST_KEY, clientFor, errorOf, open, startTestSandbox } from './support.ts';

let sandbox: Sandbox;
let stripe: Stripe;

beforeEach(async () => {
  sandbox = await startTestSandbox();
  stripe = clientFor(sandbox);
});
afterEach(() => sandbox.stop());

const CREATE = { method: 'POST', path: '^/v1/customers$' };

async function customers(): Promise<number> {
  return (await sandbox.control.state('customers')).length;
}

/** A client that repeats as the SDK does by itself. */
function repeating(): Stripe {
  const { hostname, port } = new URL(sandbox.url);
  const options = { host: hostname, port: Number(port), protocol: 'http' } as const;
  return new Stripe(TEST_KEY, { ...options, telemetry: false, maxNetworkRetries: 2 });
}

describe('faults by name', () => {
  it.each([
    ['rate_limited', 429, 'rate_limit', 'StripeRateLimitError'],
    ['lock_timeout', 429, 'lock_timeout', 'StripeRateLimitError'],
    ['key_in_use', 409, 'idempotency_key_in_use', 'StripeAPIError'],
    ['server_error', 500, undefined, 'StripeAPIError'],
  ] as const)('answer %s with status %d and change nothing', async (preset, status, code, type) => {
    await sandbox.control.addFault({ ...CREATE, preset });
    const error = await errorOf(stripe.customers.create({}, { idempotencyKey: 'k' }));
    expect([error.statusCode, error.code, error.type]).toEqual([status, code, type]);
    expect(await customers()).toBe(0);
    await stripe.customers.create({}, { idempotencyKey: 'k' });
    expect(await customers()).toBe(1);
  });

  it('tell a rate limit from a lock by the header, and the SDK whether to repeat', async () => {
    await sandbox.control.addFault({ ...CREATE, preset: 'rate_limited' });
    const limited = await errorOf(repeating().customers.create({}));
    expect(limited.headers?.['stripe-rate-limited-reason']).toBe('global-rate');
    await sandbox.control.addFault({ ...CREATE, preset: 'rate_limited_no_retry' });
    await errorOf(repeating().customers.create({}));
    await sandbox.control.addFault({ ...CREATE, preset: 'lock_timeout' });
    const locked = await errorOf(repeating().customers.create({}));
    expect(locked.headers).not.toHaveProperty('stripe-rate-limited-reason');
    expect(await customers()).toBe(0);
    await sandbox.control.addFault({ ...CREATE, preset: 'rate_limited_retry' });
    await repeating().customers.create({});
    expect(await customers()).toBe(1);
  });

  it('answer 500 after the work, and again under the same key what was done', async () => {
    await sandbox.control.addFault({ ...CREATE, preset: 'server_error_after' });
    const options = { idempotencyKey: 'done' };
    const error = await errorOf(stripe.customers.create({ name: 'Jo' }, options));
    expect(error.statusCode).toBe(500);
    expect(await customers()).toBe(1);
    expect((await stripe.customers.create({ name: 'Jo' }, options)).name).toBe('Jo');
    expect(await customers()).toBe(1);
  });

  it('save a 500 under the key as Stripe does: only another key gets through', async () => {
    await sandbox.control.addFault({ ...CREATE, preset: 'server_error_saved' });
    for (const replayed of [undefined, 'true']) {
      const error = await errorOf(stripe.customers.create({}, { idempotencyKey: 'broken' }));
      expect(error.statusCode).toBe(500);
      expect(error.headers?.['idempotent-replayed']).toBe(replayed);
    }
    expect(await customers()).toBe(0);
    await stripe.customers.create({}, { idempotencyKey: 'fresh' });
    expect(await customers()).toBe(1);
  });

  it.each([
    ['cut_before', 0],
    ['cut_after', 1],
    ['cut_body', 1],
    ['half_json', 1],
    ['hang', 0],
  ] as const)('lose the answer with %s: %d customers', async (preset, changed) => {
    await sandbox.control.addFault({ ...CREATE, preset, times: 2 });
    const options = { idempotencyKey: 'lost', timeout: preset === 'hang' ? 50 : 20_000 };
    const error = await errorOf(stripe.customers.create({}, options));
    expect(error.statusCode).toBeUndefined();
    expect(await customers()).toBe(changed);
    await sandbox.control.clearFaults();
    await stripe.customers.create({}, { idempotencyKey: 'lost' });
    expect(await customers()).toBe(1);
  });

  it('break an answer off in its middle, though it promised more', async () => {
    await stripe.customers.create({ name: 'Jo' });
    await sandbox.control.addFault({ preset: 'cut_body' });
    const headers = { Authorization: `Bearer ${TEST_KEY}` };
    const response = await fetch(`${sandbox.url}/v1/customers`, { headers });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    await sandbox.control.addFault({ preset: 'half_json' });
    const half = await (await fetch(`${sandbox.url}/v1/customers`, { headers })).text();
    expect(half.startsWith('{\n')).toBe(true);
    expect(() => JSON.parse(half) as unknown).toThrow(SyntaxError);
  });

  it('answer 404 without the envelope, which the SDK takes for a success', async () => {
    const { id } = await stripe.customers.create({});
    await sandbox.control.addFault({ method: 'GET', preset: 'not_found_bare' });
    const found = await stripe.customers.retrieve(id);
    expect(found.id).toBeUndefined();
    await sandbox.control.addFault({ preset: 'bad_gateway' });
    expect((await errorOf(stripe.customers.retrieve(id))).type).toBe('StripeAPIError');
  });

  it('are listed with their names; an unknown one is refused with the names there are', async () => {
    await sandbox.control.addFault({ preset: 'lock_timeout', times: 2 });
    expect(await sandbox.control.faults()).toMatchObject([
      { preset: 'lock_timeout', path: '^/v1/', times: 2, hits: 0 },
    ]);
    const unknown = sandbox.control.addFault({ preset: 'meteor' as FaultPreset });
    await expect(unknown).rejects.toThrow('lock_timeout, key_in_use');
  });
});

describe('chaos', () => {
  /** How each of a row of calls fared, in a sandbox of its own. */
  async function fates(seed: number, mixed: boolean): Promise<string[]> {
    const other = await startTestSandbox();
    const client = clientFor(other);
    const { id } = await client.customers.create({});
    const faults = { lock_timeout: 0.3, server_error_after: 0.2 };
    await other.control.startChaos({ seed, method: 'POST', path: '/customers', faults });
    const seen: string[] = [];
    for (let nth = 0; nth < 20; nth += 1) {
      // Calls of another operation in between, whose own luck must not change anybody else's.
      if (mixed) await client.customers.update(id, { name: 'x' }).catch(() => undefined);
      seen.push(
        await client.customers.create({}).then(
          () => 'ok',
          (error: Stripe.errors.StripeError) => String(error.statusCode),
        ),
      );
    }
    const { calls, hits } = await other.control.chaos();
    expect(calls).toBe(mixed ? 40 : 20);
    expect(Object.keys(hits).toSorted()).toEqual(['lock_timeout', 'server_error_after']);
    await other.stop();
    return seen;
  }

  it('is the same in every run with the same seed, whatever is called in between', async () => {
    const first = await fates(42, false);
    expect(new Set(first)).toEqual(new Set(['ok', '429', '500']));
    expect(await fates(42, true)).toEqual(first);
    expect(await fates(43, false)).not.toEqual(first);
  });

  it('leaves an operation in peace after so many faults in a row, and ends when told', async () => {
    await sandbox.control.startChaos({ seed: 1, faults: { server_error: 1 }, mostInARow: 2 });
    await errorOf(stripe.customers.create({}));
    await errorOf(stripe.customers.create({}));
    await stripe.customers.create({});
    await errorOf(stripe.customers.create({}));
    await sandbox.control.stopChaos();
    await stripe.customers.create({});
    expect(await customers()).toBe(2);
  });

  it('is refused when it means nothing', async () => {
    const { control } = sandbox;
    const all = control.startChaos({ seed: 1, faults: { hang: 0.7, cut_after: 0.7 } });
    await expect(all).rejects.toThrow('at most 1');
    const faults = { meteor: 0.1 } as Record<string, number>;
    await expect(control.startChaos({ seed: 1, faults })).rejects.toThrow("'meteor'");
    await expect(control.startChaos({ seed: 0.5, faults: {} })).rejects.toThrow('seed');
  });
});

describe('Stripe’s rate limits', () => {
  async function statuses(client: Stripe, count: number): Promise<Record<string, number>> {
    const seen: Record<string, number> = {};
    for (let nth = 0; nth < count; nth += 1) {
      const status = await client.balance.retrieve().then(
        () => 'ok',
        (error: Stripe.errors.StripeError) =>
          `${error.statusCode} ${error.headers?.['stripe-rate-limited-reason']}`,
      );
      seen[status] = (seen[status] ?? 0) + 1;
    }
    return seen;
  }

  it('are off unless asked for', async () => {
    expect(await sandbox.control.rateLimits()).toMatchObject({ enabled: false, test: 25 });
    expect(await statuses(stripe, 60)).toEqual({ ok: 60 });
  });

  it('are counted per account and mode, and there is room again with time', async () => {
    // So slow that no call earns room for another while the test runs.
    const slow = { test: 2, live: 4, perEndpoint: 3 };
    await sandbox.control.setRateLimits({ enabled: true, ...slow });
    const before = Date.now();
    const seen = await statuses(stripe, 8);
    const earned = Math.floor(((Date.now() - before) / 1000) * 2) + 1;
    expect(seen['ok']).toBeGreaterThanOrEqual(2);
    expect(seen['ok']).toBeLessThanOrEqual(2 + earned);
    expect(seen['429 global-rate']).toBe(8 - (seen['ok'] ?? 0));
    expect(await statuses(clientFor(sandbox, LIVE_KEY), 12)).toHaveProperty(['429 endpoint-rate']);
    await sandbox.control.advanceClock(1);
    expect((await statuses(stripe, 1))['ok']).toBe(1);
  });

  it('can be on from the start, and leave the key of a refused call free', async () => {
    const limited = await startTestSandbox({ rateLimits: true });
    expect(await limited.control.rateLimits()).toMatchObject({ enabled: true, live: 100 });
    await limited.control.setRateLimits({ enabled: true, test: 1 });
    const client = clientFor(limited);
    const calls = ['a', 'b', 'c'].map((idempotencyKey) =>
      client.customers.create({}, { idempotencyKey }).then(
        () => undefined,
        () => idempotencyKey,
      ),
    );
    const refused = (await Promise.all(calls)).filter((key) => key !== undefined);
    expect(refused.length).toBeGreaterThan(0);
    await limited.control.setRateLimits({ enabled: false });
    for (const idempotencyKey of refused) await client.customers.create({}, { idempotencyKey });
    expect(await limited.control.state('customers')).toHaveLength(3);
    await limited.stop();
  });
});

describe('the clock', () => {
  it('goes to a second or to the due date of an invoice, never back', async () => {
    const { id, due_date: due } = await open(stripe);
    expect((await sandbox.control.moveClock({ toDueDateOf: id })).now).toBe(due);
    expect((await sandbox.control.moveClock({ to: 5 })).now).toBeGreaterThanOrEqual(due ?? NaN);
    expect(await sandbox.control.events({ type: 'invoice.overdue' })).toHaveLength(1);
    await expect(sandbox.control.advanceClock(-5)).rejects.toThrow('forward');
    await expect(sandbox.control.moveClock({ toDueDateOf: 'in_no' })).rejects.toThrow('No such');
  });
});

describe('a restart', () => {
  it('keeps faults with their counts, chaos, limits and how webhooks misbehave', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const snapshotFile = join(folder, 'state.json');
    const first = await startTestSandbox({ snapshotFile });
    await first.control.addFault({ ...CREATE, preset: 'lock_timeout', times: 2 });
    await first.control.addFault({ preset: 'hang', path: '^/v1/nowhere$', times: 1 });
    await errorOf(clientFor(first).customers.create({}));
    await first.control.startChaos({ seed: 9, path: 'invoices', faults: { server_error: 1 } });
    await errorOf(clientFor(first).invoices.list());
    await first.control.setRateLimits({ enabled: true, live: 50 });
    await first.control.setDeliveryMode({ dropPercent: 30, seed: 8, forSeconds: 600 });
    await first.control.stopDeliveries();
    await first.stop();

    const second = await startTestSandbox({ snapshotFile });
    expect(await second.control.deliveryMode()).toMatchObject({
      dropPercent: 30,
      seed: 8,
      stopped: true,
    });
    expect(await second.control.rateLimits()).toMatchObject({ enabled: true, live: 50 });
    expect(await second.control.chaos()).toMatchObject({ calls: 1, hits: { server_error: 1 } });
    expect((await second.control.faults()).map(({ hits, times }) => [hits, times])).toEqual([
      [1, 2],
      [0, 1],
    ]);
    await errorOf(clientFor(second).customers.create({}));
    await clientFor(second).customers.create({});
    await second.stop();
    rmSync(folder, { recursive: true, force: true });
  });
});
