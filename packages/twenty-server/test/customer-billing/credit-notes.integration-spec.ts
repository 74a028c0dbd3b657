import { randomUUID } from 'node:crypto';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  actionsOf,
  creditAtStripe,
  type MoneyAnswer,
  openInvoice,
  overpaidInvoice,
  paidInvoice,
  pressCreditNote,
  pressRefund,
  paymentOf,
  readMoney,
  refundsAtStripe,
  stripeOf,
  untilHeld,
  untilStatus,
} from './support/give-back.ts';
import { codeOf, createDraft, dataOf, pressCreateStripeInvoice } from './support/invoices.ts';
import { expectRefusal, issue, recordPayment } from './support/refusals.ts';

describe('a credit note', () => {
  let world: BillingWorld;

  beforeAll(async () => {
    // Presses wait for each other; on a busy machine that takes longer than a person would wait.
    world = await createBillingWorld({ env: { BILLING_PRESS_WAIT_SECONDS: '60' } });
  });

  afterEach(() => world.sandbox.control.clearFaults());

  afterAll(() => world.close());

  const credit = (invoice: Pick<MoneyAnswer, 'id'>, amountMinor: string, input: object = {}) =>
    pressCreditNote(world.admin, {
      invoiceId: invoice.id,
      amountMinor,
      reason: 'ORDER_CHANGE',
      ...input,
    });

  const notesAtStripe = async ({ stripeInvoiceId }: MoneyAnswer) =>
    (await world.sandbox.control.state('credit_notes')).filter(
      ({ invoice }) => invoice === stripeInvoiceId,
    );

  const remainingAtStripe = async ({ stripeInvoiceId }: MoneyAnswer): Promise<number> =>
    (await stripeOf(world).invoices.retrieve(stripeInvoiceId)).amount_remaining;

  describe('on an invoice at Stripe', () => {
    it('P4: lowers what is owed, here and at Stripe alike', async () => {
      const invoice = await openInvoice(world);
      const credited = dataOf(await credit(invoice, '1900', { memo: 'One sensor less' })).invoice;
      expect(credited).toMatchObject({ status: 'OPEN', owedMinor: '10000' });
      expect(await remainingAtStripe(invoice)).toBe(10_000);
      expect(credited.creditNotes).toEqual([
        expect.objectContaining({
          amountMinor: '1900',
          prePayment: true,
          stripeCreditNoteId: expect.stringMatching(/^cn_/),
          stripeDashboardUrl: expect.stringContaining(invoice.stripeInvoiceId),
        }),
      ]);
      expect(await notesAtStripe(invoice)).toEqual([
        expect.objectContaining({
          amount: 1_900,
          pre_payment_amount: 1_900,
          reason: 'order_change',
          memo: 'One sensor less',
        }),
      ]);
      await world.sandbox.control.pay({ invoice: invoice.stripeInvoiceId });
      expect(await untilStatus(world, invoice.id, 'PAID')).toMatchObject({ paidMinor: '10000' });
    });

    it('P9: stands in the timeline with who asked, how much and why', async () => {
      const invoice = await openInvoice(world);
      const { timeline } = dataOf(await credit(invoice, '1900', { memo: 'One less' })).invoice;
      const lines = timeline.edges.map(({ node }) => node);
      expect(lines.find(({ action }) => action === 'credit_note.requested')).toMatchObject({
        actorName: 'Ada Admin',
        summary: 'asked for a credit note over €19.00 (order change): “One less”',
      });
      expect(lines.find(({ action }) => action === 'credit_note.accepted')).toMatchObject({
        evidence: [{ stripeRequestId: expect.stringMatching(/^req_/) }],
      });
    });

    it('over all of an open invoice leaves nothing to pay', async () => {
      const invoice = await openInvoice(world);
      const credited = dataOf(await credit(invoice, '11900')).invoice;
      expect(credited).toMatchObject({ status: 'VOID', owedMinor: '0' });
      expect(credited.explanation.row).toBe('CREDITED_IN_FULL');
      expectRefusal(await credit(invoice, '100'), 'CREDIT_NOTE_TOO_LARGE');
    });

    it('over what was paid asks what becomes of it, and refunds it where that is said', async () => {
      const invoice = await paidInvoice(world);
      const asked = await credit(invoice, '4000');
      expectRefusal(asked, 'CREDIT_NOTE_PAID_PART_MISSING');
      expect(asked.errors?.[0]?.message).toContain('€40.00');
      const credited = dataOf(await credit(invoice, '4000', { paidPart: 'REFUND' })).invoice;
      expect(credited).toMatchObject({ status: 'PARTIALLY_REFUNDED', refundedMinor: '4000' });
      expect(await refundsAtStripe(world, invoice)).toHaveLength(1);
      const tooMuch = await credit(invoice, '7901', { paidPart: 'REFUND' });
      expectRefusal(tooMuch, 'CREDIT_NOTE_TOO_LARGE');
      expect(tooMuch.errors?.[0]?.message).toContain('€79.00');
    });

    it('can become credit for the next invoice, or be given back outside Stripe', async () => {
      const invoice = await paidInvoice(world);
      dataOf(await credit(invoice, '4000', { paidPart: 'CUSTOMER_CREDIT' }));
      expect(await creditAtStripe(world, invoice)).toBe(4_000);
      dataOf(await credit(invoice, '1000', { paidPart: 'OUT_OF_BAND' }));
      expect(await notesAtStripe(invoice)).toEqual(
        expect.arrayContaining([expect.objectContaining({ out_of_band_amount: 1_000 })]),
      );
      expect(await refundsAtStripe(world, invoice)).toEqual([]);
      expect((await readMoney(world.admin, invoice.id)).status).toBe('PAID');
    });

    it('is never over more than was not given back already', async () => {
      const invoice = await paidInvoice(world);
      dataOf(
        await pressRefund(world.admin, {
          paymentId: paymentOf(invoice).id,
          amountMinor: '10000',
        }),
      );
      const refused = await credit(invoice, '2000', { paidPart: 'OUT_OF_BAND' });
      expectRefusal(refused, 'CREDIT_NOTE_TOO_LARGE');
      expect(refused.errors?.[0]?.message).toContain('€19.00');
    });

    it('P6: pressed twenty times at once is made once', async () => {
      const invoice = await openInvoice(world);
      const clientRequestId = randomUUID();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => credit(invoice, '1900', { clientRequestId })),
      );
      expect(new Set(answers.map((answer) => dataOf(answer).invoice.owedMinor))).toEqual(
        new Set(['10000']),
      );
      expect(await notesAtStripe(invoice)).toHaveLength(1);
      expectRefusal(await credit(invoice, '1901', { clientRequestId }), 'REQUEST_ID_REUSED');
    });

    it('P1: is not made when the customer pays in the very moment', async () => {
      const invoice = await openInvoice(world);
      const { id } = await world.sandbox.control.addFault({
        method: 'POST',
        path: '^/v1/credit_notes$',
        fault: { kind: 'hold', phase: 'before' },
      });
      const pressed = credit(invoice, '1900');
      await untilHeld(world);
      await world.sandbox.control.pay({ invoice: invoice.stripeInvoiceId });
      await world.sandbox.control.releaseFault(id);
      expectRefusal(await pressed, 'CREDIT_NOTE_OVERTAKEN');
      expect(await notesAtStripe(invoice)).toEqual([]);
      expect(await untilStatus(world, invoice.id, 'PAID')).toMatchObject({ owedMinor: '0' });
    });

    it('waits for a debit that is on its way, and refunds no surplus', async () => {
      const invoice = await openInvoice(world);
      await world.sandbox.control.pay({ invoice: invoice.stripeInvoiceId, method: 'sepa_debit' });
      expectRefusal(await credit(invoice, '100'), 'CREDIT_NOTE_NOT_POSSIBLE');
      const overpaid = await overpaidInvoice(world);
      expectRefusal(
        await credit(overpaid, '100', { paidPart: 'REFUND' }),
        'REFUND_OVERPAYMENT_FIRST',
      );
    });
  });

  describe('on an invoice that was never sent to Stripe', () => {
    const issued = async (): Promise<MoneyAnswer> => {
      const id = await createDraft(world.admin);
      await issue(world.admin, id);
      return readMoney(world.admin, id);
    };

    it('is a row of our own that lowers what is owed', async () => {
      const invoice = await issued();
      const credited = dataOf(await credit(invoice, '1900', { memo: 'One less' })).invoice;
      expect(credited).toMatchObject({
        status: 'OPEN',
        owedMinor: '10000',
        creditNotes: [
          {
            number: `${invoice.number}-CN-01`,
            amountMinor: '1900',
            reason: 'order_change',
            memo: 'One less',
            prePayment: true,
            voided: false,
            stripeCreditNoteId: null,
            stripeDashboardUrl: null,
          },
        ],
      });
      expect(actionsOf(credited)).toContain('credit_note.requested');
      const again = dataOf(await credit(invoice, '10000')).invoice;
      expect(again.creditNotes.map(({ number }) => number)).toEqual([
        `${invoice.number}-CN-01`,
        `${invoice.number}-CN-02`,
      ]);
      expect(again).toMatchObject({ status: 'VOID', owedMinor: '0' });
      expectRefusal(await credit(invoice, '1'), 'CREDIT_NOTE_TOO_LARGE');
    });

    it('P6: pressed twenty times at once is made once', async () => {
      const invoice = await issued();
      const clientRequestId = randomUUID();
      await Promise.all(
        Array.from({ length: 20 }, () => credit(invoice, '1900', { clientRequestId })),
      );
      const { creditNotes, owedMinor } = await readMoney(world.admin, invoice.id);
      expect(creditNotes).toHaveLength(1);
      expect(owedMinor).toBe('10000');
    });

    it('can give back what a person recorded only outside Stripe', async () => {
      const invoice = await issued();
      await recordPayment(world.app, { invoiceId: invoice.id, amountMinor: 11_900n });
      for (const paidPart of ['REFUND', 'CUSTOMER_CREDIT']) {
        expectRefusal(
          await credit(invoice, '1900', { paidPart }),
          'CREDIT_NOTE_PAID_PART_IMPOSSIBLE',
        );
      }
      const credited = dataOf(await credit(invoice, '1900', { paidPart: 'OUT_OF_BAND' })).invoice;
      expect(credited.creditNotes).toEqual([
        expect.objectContaining({ amountMinor: '1900', prePayment: false }),
      ]);
      expect(credited.status).toBe('PAID');
    });

    it('P4: keeps the invoice from being sent, since Stripe would ask for too much', async () => {
      const invoice = await issued();
      dataOf(await credit(invoice, '1900'));
      expectRefusal(
        await pressCreateStripeInvoice(world.admin, invoice.id),
        'INVOICE_HAS_CREDIT_NOTE',
      );
    });
  });

  it.each([
    ['nothing', '0', {}, 'AMOUNT_NOT_POSSIBLE'],
    ['less than nothing', '-1', {}, 'AMOUNT_NOT_POSSIBLE'],
    ['more than the total', '11901', {}, 'CREDIT_NOTE_TOO_LARGE'],
  ] as const)('over %s is refused', async (_what, amountMinor, input, code) => {
    const invoice = await openInvoice(world);
    expectRefusal(await credit(invoice, amountMinor, input), code);
    expect(await notesAtStripe(invoice)).toEqual([]);
  });

  it.each([
    ['a reason that Stripe has not', { reason: 'WHY_NOT' }],
    ['a memo of a book’s length', { memo: 'x'.repeat(501) }],
    ['a way that there is not', { paidPart: 'BY_POST' }],
    ['no request id', { clientRequestId: '' }],
  ])('with %s is refused', async (_what, input) => {
    const id = await createDraft(world.admin);
    const answer = await credit({ id }, '100', input);
    expect(answer.errors).toHaveLength(1);
    expect(codeOf(answer)).not.toBe('INTERNAL');
  });

  it('on a draft and on a void invoice is refused', async () => {
    const id = await createDraft(world.admin);
    expectRefusal(await credit({ id }, '100'), 'INVOICE_IS_DRAFT');
    const invoice = await openInvoice(world);
    await world.sandbox.control.voidInvoice(invoice.stripeInvoiceId);
    await untilStatus(world, invoice.id, 'VOID');
    expectRefusal(await credit(invoice, '100'), 'INVOICE_IS_VOID');
  });

  it('P8: by somebody who may not move money is refused', async () => {
    const invoice = await openInvoice(world);
    const member = await world.app.signIn('MEMBER');
    const answer = await pressCreditNote(member, {
      invoiceId: invoice.id,
      amountMinor: '100',
      reason: 'DUPLICATE',
    });
    expect(codeOf(answer)).toBe('PERMISSION_DENIED');
    expect(await notesAtStripe(invoice)).toEqual([]);
  });
});
