import type { INestApplicationContext } from '@nestjs/common';
import { StripeRateLimiter } from '../../src/modules/customer-billing/stripe/client/stripe-rate-limiter.typeorm-repository.ts';
import type { StripeConnection } from '../../src/modules/customer-billing/connection/stripe-connection.type.ts';
import { ConnectionSecrets } from '../../src/modules/customer-billing/connection/connection-secrets.service.ts';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import { busiestSecond } from './support/busiest-second.ts';

const RATE = 20;

describe('the token bucket of a connection', () => {
  let world: BillingWorld;
  let connection: StripeConnection;
  const processes: INestApplicationContext[] = [];
  let limiters: StripeRateLimiter[];

  beforeAll(async () => {
    world = await createBillingWorld({
      worker: false,
      env: { STRIPE_REQUESTS_PER_SECOND: String(RATE) },
    });
    for (let count = 0; count < 3; count += 1) {
      processes.push(await world.startWorker());
    }
    limiters = processes.map((worker) => worker.get(StripeRateLimiter, { strict: false }));
    const [open] = processes.flatMap((worker) =>
      worker.get(ConnectionSecrets, { strict: false }).listUsableOfAllWorkspaces(),
    );
    if (open === undefined) {
      throw new Error('There is no connection');
    }
    connection = open.connection;
  });

  afterAll(() => world.close());

  const limiterAt = (index: number): StripeRateLimiter => {
    const limiter = limiters[index % limiters.length];
    if (limiter === undefined) {
      throw new Error('There is no limiter');
    }
    return limiter;
  };

  it('lets no second see more than Stripe allows, whatever the number of processes', async () => {
    const takenAt: number[] = [];
    await Promise.all(
      Array.from({ length: 90 }, async (_, index) => {
        await limiterAt(index).take(connection, index % 5 === 0 ? 'PERSON' : 'BACKGROUND');
        takenAt.push(performance.now());
      }),
    );
    expect(takenAt).toHaveLength(90);
    expect(busiestSecond(takenAt)).toBeLessThanOrEqual(25);
  });

  it('serves a person before the work in the background', async () => {
    const order: string[] = [];
    const background = Array.from({ length: 40 }, async (_, index) => {
      await limiterAt(index).take(connection, 'BACKGROUND');
      order.push('BACKGROUND');
    });
    await Promise.all(
      Array.from({ length: 5 }, async () => {
        await limiterAt(1).take(connection, 'PERSON');
        order.push('PERSON');
      }),
    );
    await Promise.all(background);
    const lastPerson = order.lastIndexOf('PERSON');
    expect(order.slice(lastPerson).length).toBeGreaterThan(order.length / 3);
  });

  it('is empty for a second for everybody after Stripe has said 429', async () => {
    await limiterAt(0).take(connection, 'PERSON');
    const toldAt = performance.now();
    await Promise.all([0, 1, 2].map((index) => limiterAt(index).slowDown(connection)));
    await limiterAt(1).take(connection, 'PERSON');
    const waited = performance.now() - toldAt;
    expect(waited).toBeGreaterThanOrEqual(1_000);
    expect(waited).toBeLessThan(10_000);
  });
});
