import { untilAtRest } from './support/at-rest.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  actionsOf,
  openInvoice,
  overpaidInvoice,
  paidInvoice,
  pressRefundOverpayment,
  pressUncollectible,
  pressVoidMoney,
  readMoney,
  stripeOf,
  syncNow,
  untilHeld,
  untilStatus,
} from './support/give-back.ts';
import { codeOf, createDraft, dataOf } from './support/invoices.ts';
import { expectRefusal, issue, pushesOf } from './support/refusals.ts';

describe('closing an invoice', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    // Presses wait for each other; on a busy machine that takes longer than a person would wait.
    world = await createBillingWorld({ env: { BILLING_PRESS_WAIT_SECONDS: '60' } });
  });

  afterEach(() => world.sandbox.control.clearFaults());

  afterAll(() => world.close());

  const statusAtStripe = async (stripeInvoiceId: string) =>
    (await stripeOf(world).invoices.retrieve(stripeInvoiceId)).status;

  describe('as uncollectible', () => {
    it('P9: is said at Stripe and here, with the reason, and once however often it is pressed', async () => {
      const invoice = await openInvoice(world);
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => pressUncollectible(world.admin, invoice.id, 'Insolvent')),
      );
      const [marked] = answers.map((answer) => dataOf(answer).invoice);
      expect(marked).toMatchObject({ status: 'UNCOLLECTIBLE', owedMinor: '11900' });
      expect(await statusAtStripe(invoice.stripeInvoiceId)).toBe('uncollectible');
      const { timeline } = await readMoney(world.admin, invoice.id);
      const asked = timeline.edges.filter(
        ({ node }) => node.action === 'invoice.uncollectible_requested',
      );
      expect(asked.map(({ node }) => node)).toEqual([
        expect.objectContaining({
          actorName: 'Ada Admin',
          summary: 'gave the debt up as uncollectible: “Insolvent”',
        }),
      ]);
    });

    it('can still be paid, and then is paid', async () => {
      const invoice = await openInvoice(world);
      dataOf(await pressUncollectible(world.admin, invoice.id, 'Gone'));
      await world.sandbox.control.pay({ invoice: invoice.stripeInvoiceId });
      expect(await untilStatus(world, invoice.id, 'PAID')).toMatchObject({ owedMinor: '0' });
    });

    it('P1: is refused when the customer pays in the very moment', async () => {
      const invoice = await openInvoice(world);
      const { id } = await world.sandbox.control.addFault({
        method: 'POST',
        path: '/mark_uncollectible$',
        fault: { kind: 'hold', phase: 'before' },
      });
      const pressed = pressUncollectible(world.admin, invoice.id, 'Gone');
      await untilHeld(world);
      await world.sandbox.control.pay({ invoice: invoice.stripeInvoiceId });
      await world.sandbox.control.releaseFault(id);
      expectRefusal(await pressed, 'CUSTOMER_WAS_FASTER');
      expect(
        await world.app.database.query(
          'SELECT "uncollectibleReason" FROM "invoice" WHERE "id" = $1',
          [invoice.id],
        ),
      ).toEqual([{ uncollectibleReason: null }]);
      await untilStatus(world, invoice.id, 'PAID');
    });

    it('is possible for an invoice that Stripe does not know', async () => {
      const id = await createDraft(world.admin);
      expectRefusal(await pressUncollectible(world.admin, id, 'Gone'), 'INVOICE_IS_DRAFT');
      await issue(world.admin, id);
      const marked = dataOf(await pressUncollectible(world.admin, id, 'Gone')).invoice;
      expect(marked.status).toBe('UNCOLLECTIBLE');
    });

    it('is refused for what is paid or void, and without a reason', async () => {
      const paid = await paidInvoice(world);
      expectRefusal(await pressUncollectible(world.admin, paid.id, 'Gone'), 'INVOICE_ALREADY_PAID');
      const open = await openInvoice(world);
      expectRefusal(
        await pressUncollectible(world.admin, open.id, '  '),
        'UNCOLLECTIBLE_REASON_MISSING',
      );
      for (const reason of ['x'.repeat(501), 'a\u0000b']) {
        expect(codeOf(await pressUncollectible(world.admin, open.id, reason))).toBe(
          'INPUT_INVALID',
        );
      }
      dataOf(await pressVoidMoney(world.admin, open.id, 'Mistaken'));
      expectRefusal(await pressUncollectible(world.admin, open.id, 'Gone'), 'INVOICE_IS_VOID');
    });

    it('may be said by a member, who may act', async () => {
      const invoice = await openInvoice(world);
      const member = await world.app.signIn('MEMBER');
      const marked = dataOf(await pressUncollectible(member, invoice.id, 'Gone')).invoice;
      expect(marked.status).toBe('UNCOLLECTIBLE');
      expect(marked.actions).toContainEqual({
        action: 'MARK_UNCOLLECTIBLE',
        allowed: false,
        reason: 'The invoice is marked as uncollectible already.',
      });
    });

    it('can be voided afterwards', async () => {
      const invoice = await openInvoice(world);
      dataOf(await pressUncollectible(world.admin, invoice.id, 'Gone'));
      const voided = dataOf(await pressVoidMoney(world.admin, invoice.id, 'Insolvent')).invoice;
      expect(voided.status).toBe('VOID');
      expect(await statusAtStripe(invoice.stripeInvoiceId)).toBe('void');
    });
  });

  describe('by a void', () => {
    it('P1: is refused when the customer pays in the very moment, and the invoice shows it', async () => {
      const invoice = await openInvoice(world);
      const { id } = await world.sandbox.control.addFault({
        method: 'POST',
        path: '/void$',
        fault: { kind: 'hold', phase: 'before' },
      });
      const pressed = pressVoidMoney(world.admin, invoice.id, 'Mistaken');
      await untilHeld(world);
      await world.sandbox.control.pay({ invoice: invoice.stripeInvoiceId });
      await world.sandbox.control.releaseFault(id);
      expectRefusal(await pressed, 'CUSTOMER_WAS_FASTER');
      const paid = await untilStatus(world, invoice.id, 'PAID');
      expect(actionsOf(paid)).toContain('invoice.void_requested');
      expect(await pushesOf(world.app, invoice.id)).toEqual([
        expect.objectContaining({ status: 'COMPLETE', closedReason: null }),
      ]);
    });

    it('P1: is refused while a debit is on its way that nobody told us of', async () => {
      const invoice = await openInvoice(world);
      await world.sandbox.control.stopDeliveries();
      await world.sandbox.control.pay({ invoice: invoice.stripeInvoiceId, method: 'sepa_debit' });
      const answer = await pressVoidMoney(world.admin, invoice.id, 'Mistaken');
      await world.sandbox.control.resumeDeliveries();
      expectRefusal(answer, 'INVOICE_HAS_PAYMENTS');
      expect(await statusAtStripe(invoice.stripeInvoiceId)).toBe('open');
      await untilStatus(world, invoice.id, 'PROCESSING');
    });

    it('of an invoice that was voided in the Dashboard meanwhile is done', async () => {
      const invoice = await openInvoice(world);
      await untilAtRest(world.app.database);
      await world.sandbox.control.stopDeliveries();
      await world.sandbox.control.voidInvoice(invoice.stripeInvoiceId);
      const voided = dataOf(await pressVoidMoney(world.admin, invoice.id, 'Mistaken')).invoice;
      await world.sandbox.control.resumeDeliveries();
      expect(voided.status).toBe('VOID');
    });

    it('money that is on a void invoice is too much and given back with the same press', async () => {
      const invoice = await overpaidInvoice(world);
      // Void here alone: Stripe voids no invoice with money on it, but a void of ours and a payment can cross.
      await world.app.database.query(`UPDATE "invoice" SET "voidedAt" = now() WHERE "id" = $1`, [
        invoice.id,
      ]);
      await syncNow(world, invoice.id);
      const onVoid = await readMoney(world.admin, invoice.id);
      expect(onVoid).toMatchObject({
        status: 'OVERPAID',
        explanation: { row: 'MONEY_ON_VOID' },
        overpaidMinor: '23800',
        overpayment: { refundableMinor: '23800' },
      });
      const refunded = dataOf(
        await pressRefundOverpayment(world.admin, { invoiceId: invoice.id }),
      ).invoice;
      expect(refunded).toMatchObject({ status: 'VOID', overpaidMinor: '0', keptMinor: '0' });
    });
  });
});
