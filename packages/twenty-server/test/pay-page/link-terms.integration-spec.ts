import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import { codeOf, dataOf } from '../customer-billing/support/invoices.ts';
import type { TestClient } from '../support/test-client.ts';
import { openPage } from './support/pay-links.ts';
import { changeTerms, makePayableLink } from './support/payable-links.ts';

type Terms = { graceDays: number; neverExpires: boolean; expiresAt: string | null };

const readLink = async (client: TestClient, id: string): Promise<Terms | null> =>
  dataOf(
    await client.graphql<{ invoice: { paymentLink: Terms | null } }>(
      'query ($id: ID!) { invoice(id: $id) { paymentLink { graceDays neverExpires expiresAt } } }',
      { id },
    ),
  ).invoice.paymentLink;

const setDefaults = (client: TestClient, args: string) =>
  client.graphql(
    `mutation { updateBillingSettings(${args}) { graceDays linksNeverExpire allowPartPayment eventRetentionDays } }`,
  );

describe('What a payment link allows', () => {
  let world: BillingWorld;
  let member: TestClient;
  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    member = await world.app.signIn('MEMBER');
  });
  afterAll(() => world.close());

  it('starts with what the workspace chose, and keeps it when the workspace chooses anew', async () => {
    try {
      dataOf(await setDefaults(world.admin, 'graceDays: 3, allowPartPayment: true'));
      const { id, token } = await makePayableLink(world);
      expect(await readLink(world.admin, id)).toMatchObject({ graceDays: 3 });
      expect((await openPage(world.app, token)).body).toContain('name="amount"');
      dataOf(await setDefaults(world.admin, 'linksNeverExpire: true'));
      expect(await readLink(world.admin, id)).toMatchObject({ graceDays: 3, neverExpires: false });
      const { id: next } = await makePayableLink(world);
      expect(await readLink(world.admin, next)).toMatchObject({
        neverExpires: true,
        expiresAt: null,
      });
    } finally {
      dataOf(
        await setDefaults(
          world.admin,
          'graceDays: 60, linksNeverExpire: false, allowPartPayment: false',
        ),
      );
    }
  });

  it('P8: lets members change a link and only admins the workspace’s choice', async () => {
    const { id } = await makePayableLink(world);
    dataOf(await changeTerms(member, id, { graceDays: 1 }));
    expect(codeOf(await setDefaults(member, 'graceDays: 1'))).toBe('PERMISSION_DENIED');
  });

  it.each([
    ['graceDays', -1],
    ['graceDays', 3651],
    ['minimumPartMinor', '49'],
    ['minimumPartMinor', '10001'],
  ])('refuses %s of %s', async (field, value) => {
    const { id } = await makePayableLink(world);
    const answer = await changeTerms(world.admin, id, { [field]: value });
    expect(['INPUT_INVALID', 'PAYMENT_LINK_MINIMUM_INVALID']).toContain(codeOf(answer));
    expect(await readLink(world.admin, id)).toMatchObject({ graceDays: 60 });
  });

  it('P9: says in the trail what was changed', async () => {
    const { id } = await makePayableLink(world);
    const change = { graceDays: 1, allowPartPayment: true, minimumPartMinor: '2500' };
    dataOf(await changeTerms(world.admin, id, change));
    const [entry] = await world.app.database.query<{ summary: string }>(
      `SELECT "summary" FROM "auditEntry" WHERE "invoiceId" = $1 AND "action" = 'payment_link.terms_changed'`,
      [id],
    );
    expect(entry?.summary).toBe(
      'changed the payment link: it ends 1 day after the due date, a part can be paid, at least €25.00.',
    );
  });
});
