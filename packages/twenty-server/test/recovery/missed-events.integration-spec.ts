import { codeOf } from '../customer-billing/support/invoices.ts';
import {
  createRecoveryWorld,
  type RecoveryWorld,
  SIGNED_BY_ITS_CLOCK,
} from './support/recovery-world.ts';

/** Nothing is sent: the worker of these tests takes no jobs. */
const MAIL = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'billing@test-works.example' };

describe('P2: events that no webhook brought', () => {
  let world: RecoveryWorld;

  beforeEach(async () => {
    world = await createRecoveryWorld({ env: MAIL });
    await world.recovery.runAll();
    await world.passTime(1);
  });

  afterEach(() => world.close());

  const loseWebhooks = (): void => {
    world.relay.target = undefined;
  };

  const letWebhooksThrough = (): void => {
    world.relay.target = `${world.app.url}/api/webhooks/stripe`;
  };

  const notifications = () =>
    world.app.database.query<{ kind: string; title: string; body: string }>(
      'SELECT "kind", "title", "body" FROM "notification"',
    );

  const eventsHealth = async () => {
    const { stripeConnections } = await world.admin.graphqlOrThrow<{
      stripeConnections: { health: { name: string; state: string; message: string }[] }[];
    }>('{ stripeConnections { health { name state message } } }');
    return stripeConnections[0]?.health.find(({ name }) => name === 'Missed events');
  };

  const payUnheard = async () => {
    const invoice = await world.send();
    await world.untilDelivered();
    await world.worker.workUntilIdle();
    loseWebhooks();
    await world.pay(invoice);
    await world.untilDelivered();
    return invoice;
  };

  it('are found a quarter of an hour later, and the invoice turns Paid', async () => {
    const invoice = await payUnheard();
    await world.worker.workUntilIdle();
    expect(await world.statusOf(invoice.id)).toBe('OPEN');

    await world.nextRound();
    await world.worker.workUntilIdle();

    expect(await world.statusOf(invoice.id)).toBe('PAID');
    const found = (await world.events()).filter(({ foundAt }) => foundAt !== null);
    expect(found.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['invoice.paid', 'payment_intent.succeeded']),
    );
    expect(found.every(({ deliveredAt }) => deliveredAt === null)).toBe(true);
    const [state] = await world.states();
    expect(state).toMatchObject({
      lastRecoveredCount: found.length,
      recoveredLastDay: found.length,
      running: false,
    });
  });

  it('are fetched when a person presses, however young they are', async () => {
    const invoice = await payUnheard();
    const state = await world.press();
    await world.worker.workUntilIdle();
    expect(await world.statusOf(invoice.id)).toBe('PAID');
    expect(state.lastRecoveredCount).toBeGreaterThan(0);
    expect(state.lagSeconds).toBeLessThan(60);
  });

  it('are fetched when a worker starts', async () => {
    const invoice = await payUnheard();
    await world.recovery.runAll();
    await world.worker.workUntilIdle();
    expect(await world.statusOf(invoice.id)).toBe('PAID');
  });

  it('raise an alarm, which ends by itself when deliveries come again', async () => {
    await payUnheard();
    await world.nextRound();
    expect(await notifications()).toEqual([
      {
        kind: 'EVENTS_MISSED',
        title: 'Stripe’s webhooks do not arrive',
        body: expect.stringContaining('that no webhook brought'),
      },
    ]);
    expect(await eventsHealth()).toMatchObject({ state: 'ERROR' });

    await world.nextRound();
    expect(await eventsHealth()).toMatchObject({ state: 'ERROR' });
    expect(await notifications()).toHaveLength(1);

    letWebhooksThrough();
    const next = await world.send();
    await world.pay(next);
    await world.untilDelivered();
    await world.nextRound();
    expect(await eventsHealth()).toMatchObject({ state: 'OK' });
    expect((await world.cursor()).missed).toBeNull();

    await world.nextRound();
    expect(await eventsHealth()).toMatchObject({ state: 'OK' });
    expect(await notifications()).toHaveLength(1);
  });

  it('are told by mail to who asked to hear of them', async () => {
    await world.admin.graphqlOrThrow(
      'mutation ($kinds: [NotificationKind!]!) { updateMyNotificationMails(kinds: $kinds) }',
      { kinds: ['EVENTS_MISSED'] },
    );
    await payUnheard();
    await world.nextRound();
    const mails = await world.app.database.query<{ to: string[]; subject: string }>(
      `SELECT "to", "subject" FROM "outgoingMessage" WHERE "kind" = 'NOTIFICATION'`,
    );
    expect(mails).toEqual([
      { to: [world.admin.user?.email], subject: 'Stripe’s webhooks do not arrive' },
    ]);
  });

  it('raise a second alarm when webhooks are lost a second time', async () => {
    await payUnheard();
    await world.nextRound();
    letWebhooksThrough();
    for (const _round of [1, 2]) {
      await world.pay(await world.send());
      await world.untilDelivered();
      await world.nextRound();
    }
    expect(await eventsHealth()).toMatchObject({ state: 'OK' });
    await payUnheard();
    await world.nextRound();
    expect(await notifications()).toHaveLength(2);
    expect(await eventsHealth()).toMatchObject({ state: 'ERROR' });
  });

  it('raise none where Stripe delivers them late after all', async () => {
    const invoice = await world.send();
    await world.untilDelivered();
    await world.sandbox.control.setDeliveryMode({ ...SIGNED_BY_ITS_CLOCK, mode: 'hold' });
    await world.pay(invoice);
    await world.press();
    await world.sandbox.control.setDeliveryMode(SIGNED_BY_ITS_CLOCK);
    await world.sandbox.control.flushDeliveries();
    await world.nextRound();
    expect(await notifications()).toEqual([]);
    const events = await world.events();
    expect(events.every(({ deliveredAt }) => deliveredAt !== null)).toBe(true);
  });

  it('raise none for silence alone', async () => {
    await world.nextRound();
    await world.nextRound();
    expect(await notifications()).toEqual([]);
    expect(await eventsHealth()).toMatchObject({ state: 'OK' });
  });

  it('raise none for what happened before a webhook was expected', async () => {
    const early = await createRecoveryWorld();
    try {
      early.relay.target = undefined;
      await early.pay(await early.send());
      await early.passTime(10);
      await early.recovery.runAll();
      await early.nextRound();
      const [row] = await early.app.database.query<{ count: string }>(
        'SELECT count(*) FROM "notification"',
      );
      expect(row?.count).toBe('0');
      expect((await early.events()).length).toBeGreaterThan(0);
    } finally {
      await early.close();
    }
  });

  it('are not opened again by looking at them again, be they ignored or failed', async () => {
    await payUnheard();
    await world.nextRound();
    await world.press();
    await world.worker.workUntilIdle();
    await world.app.database.query(
      `UPDATE "stripeEvent" SET "status" = CASE WHEN "type" = 'invoice.paid' THEN 'FAILED' ELSE 'IGNORED' END`,
    );
    await world.press();
    await world.nextRound();
    const statuses = new Set((await world.events()).map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['FAILED', 'IGNORED']);
  });

  it('are found while our clock is wrong and every signature is refused', async () => {
    const invoice = await world.send();
    await world.untilDelivered();
    for (const hours of [5, -10]) {
      world.app.clock.advance(hours * 3_600_000);
      await world.recovery.runAll();
    }
    await world.pay(invoice);
    await world.untilDelivered();
    expect((await world.events()).some(({ type }) => type === 'invoice.paid')).toBe(false);
    await world.recovery.runAll();
    await world.worker.workUntilIdle();
    expect(await world.statusOf(invoice.id)).toBe('PAID');
  });

  it('are found while the endpoint is disabled at Stripe', async () => {
    const invoice = await world.send();
    await world.untilDelivered();
    const [endpoint] = await world.sandbox.control.state('webhook_endpoints');
    const answer = await fetch(`${world.sandbox.url}/v1/webhook_endpoints/${endpoint?.id}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.keys.secretKey}` },
      body: new URLSearchParams({ disabled: 'true' }),
    });
    expect(answer.status).toBe(200);
    await world.pay(invoice);
    await world.nextRound();
    await world.worker.workUntilIdle();
    expect(await world.statusOf(invoice.id)).toBe('PAID');
    expect(await eventsHealth()).toMatchObject({ state: 'ERROR' });
  });

  it('of more than 29 days ago are made up for by looking at every invoice', async () => {
    const invoice = await payUnheard();
    await world.passTime(30 * 24 * 60 + 60);
    const { lastSeq } = await world.sandbox.control.requests();
    await world.recovery.runDue();
    const { requests } = await world.sandbox.control.requests(lastSeq);
    expect(requests.filter(({ path }) => path === '/v1/events')).toHaveLength(1);
    await world.worker.workUntilIdle();
    expect(await world.statusOf(invoice.id)).toBe('PAID');
    const [entry] = await world.app.database.query<{ summary: string }>(
      `SELECT "summary" FROM "auditEntry" WHERE "action" = 'recovery.full_comparison'`,
    );
    expect(entry?.summary).toContain('looks at all 1 invoices');
    expect((await world.cursor()).cursorAt?.getTime()).toBeGreaterThan(
      world.app.clock.now().getTime() - 31 * 24 * 3_600_000,
    );
  });

  it('are stored once by two workers that look at the same time', async () => {
    const invoice = await payUnheard();
    await world.passTime(16);
    const { lastSeq } = await world.sandbox.control.requests();
    await Promise.all(Array.from({ length: 5 }, () => world.recovery.runAll()));
    const { requests } = await world.sandbox.control.requests(lastSeq);
    const events = await world.events();
    expect(new Set(events.map(({ stripeEventId }) => stripeEventId)).size).toBe(events.length);
    expect(requests.filter(({ path }) => path === '/v1/events').length).toBeLessThanOrEqual(5);
    await world.worker.workUntilIdle();
    expect(await world.statusOf(invoice.id)).toBe('PAID');
  });

  it('are for admins to fetch', async () => {
    const member = await world.app.signIn('MEMBER');
    expect(codeOf(await member.graphql('{ recoveryStates { running } }'))).toBe(
      'PERMISSION_DENIED',
    );
    expect(
      codeOf(
        await member.graphql(
          `mutation { recoverMissedEvents(connectionId: "${world.connectionId()}") { running } }`,
        ),
      ),
    ).toBe('PERMISSION_DENIED');
  });
});
