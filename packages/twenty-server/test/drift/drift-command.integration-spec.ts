import { prepareBuiltServer } from '../customer-billing/support/built-server.ts';
import { createTestEnvironment } from '../support/environment.ts';
import { createDriftWorld, type DriftWorld } from './support/drift-world.ts';

describe('npm run drift', () => {
  let world: DriftWorld;
  const server = prepareBuiltServer();
  let paidId: string;

  beforeAll(async () => {
    world = await createDriftWorld();
    paidId = (await world.makeInvoice()).id;
  });
  afterAll(async () => {
    await server.stop();
    await world.close();
  });

  const run = (parameters: string[] = [], env: Record<string, string> = {}) =>
    server.run('drift.js', {
      env: { ...createTestEnvironment(world.app.database.url), ...world.env, ...env },
      parameters,
    });

  it('ends with 0 and says that everything agrees', async () => {
    const { exitCode, output, errors } = await run();
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(output).toMatch(
      /^Test Works: 1 invoices compared with \d+ requests, everything agrees\./,
    );
  });

  it('ends with 1 when something differs, and tells it in words or JSON', async () => {
    await world.app.database.query('UPDATE "invoice" SET "paidMinor" = 1 WHERE "id" = $1', [
      paidId,
    ]);
    const words = await run();
    expect(words.exitCode).toBe(1);
    expect(words.output).toContain("LEDGER_DIFFERS  ours €0.01, Stripe's €0.00");
    const json = await run(['--json']);
    expect(json.exitCode).toBe(1);
    expect(JSON.parse(json.output)).toMatchObject([
      {
        workspace: { name: 'Test Works' },
        report: { state: 'DONE', invoicesCompared: 1 },
        findings: [
          { kind: 'LEDGER_DIFFERS', invoiceId: paidId, oursMinor: '1', stripesMinor: '0' },
        ],
      },
    ]);
  });

  it('ends with 2 when Stripe does not let it look, and says why', async () => {
    const fault = await world.sandbox.control.addFault({
      method: 'GET',
      path: '/v1/refunds',
      times: 100,
      fault: {
        kind: 'error',
        status: 403,
        body: {
          error: { type: 'invalid_request_error', message: 'The key may not read refunds.' },
        },
      },
    });
    const { exitCode, output } = await run();
    expect(exitCode).toBe(2);
    expect(output).toMatch(/could not look\. \S+/);
    expect(fault.id).toBeTruthy();
    await world.sandbox.control.clearFaults();
    expect((await run()).exitCode).toBe(1);
  });

  it('ends with 2 when a part of the invoices belongs to a connection whose key is gone', async () => {
    const { STRIPE_SECRET_KEY: _key, ...env } = world.env;
    const { exitCode, output } = await server.run('drift.js', {
      env: { ...createTestEnvironment(world.app.database.url), ...env },
    });
    expect(exitCode).toBe(2);
    expect(output).toContain('CONNECTION_LOST');
  });

  it('ends with 2 when the database cannot be reached', async () => {
    const { exitCode, errors } = await run([], { DATABASE_URL: 'postgres://127.0.0.1:1/none' });
    expect(exitCode).toBe(2);
    expect(errors).not.toBe('');
  });
});
