import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import { codeOf, dataOf, pressVoid, readInvoice } from '../customer-billing/support/invoices.ts';
import { waitUntil } from '../support/wait-until.ts';
import {
  allowParts,
  makePayableLink,
  openSessionOf,
  payablesOf,
  pressPay,
  sessionsOf,
} from './support/payable-links.ts';

const CREDIT = `mutation ($input: CreditNoteInput!) {
  createCreditNote(input: $input) { id status owedMinor }
}`;

describe('closing an invoice beside an open Checkout Session', () => {
  let world: BillingWorld;
  beforeAll(async () => {
    world = await createBillingWorld();
  });
  afterAll(() => world.close());

  const openPart = async () => {
    const link = await makePayableLink(world);
    await allowParts(world, link.id);
    expect((await pressPay(world, link.token, { amount: '40.00' })).status).toBe(303);
    return { ...link, session: await openSessionOf(world, link.id) };
  };

  it('P1: a void closes the session first, so that nobody pays a void invoice', async () => {
    const link = await openPart();
    const { voidInvoice } = dataOf(await pressVoid(world.admin, link.id, 'Mistaken'));
    expect(voidInvoice.status).toBe('VOID');
    expect(await payablesOf(world, link)).toEqual([]);
  });

  it('P1: a void that finds the session paid leaves the invoice standing', async () => {
    const link = await openPart();
    await world.sandbox.control.stopDeliveries();
    await world.sandbox.control.paySession({ session: link.session, card: '4242424242424242' });
    expect(codeOf(await pressVoid(world.admin, link.id, 'Mistaken'))).toBe('CUSTOMER_WAS_FASTER');
    await waitUntil('the payment', async () => {
      const { status } = await readInvoice(world.admin, link.id);
      return status === 'PARTIALLY_PAID';
    });
    await world.sandbox.control.resumeDeliveries();
  });

  it('P4: a credit note closes it too, since it lowers what may be asked', async () => {
    const link = await openPart();
    const answer = await world.admin.graphql<{ createCreditNote: { owedMinor: string } }>(CREDIT, {
      input: {
        invoiceId: link.id,
        amountMinor: '7000',
        reason: 'ORDER_CHANGE',
        clientRequestId: 'beside-a-session',
      },
    });
    expect(dataOf(answer).createCreditNote.owedMinor).toBe('3000');
    const [session] = await sessionsOf(world, link.id);
    expect(session?.status).toBe('expired');
  });
});
