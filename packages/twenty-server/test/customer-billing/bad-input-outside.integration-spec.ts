import { randomUUID } from 'node:crypto';
import type { BillingErrorCode } from 'twenty-shared';
import type { GraphqlAnswer, TestClient } from '../support/test-client.ts';
import { type BillingWorld, createBillingWorld } from './support/billing-world.ts';
import {
  codeOf,
  createCompany,
  createDraft,
  dataOf,
  LINE,
  pressCreateStripeInvoice,
  pressVoid,
} from './support/invoices.ts';
import {
  paymentIdOf,
  pressRecordPayment,
  pressReissue,
  pressUndo,
  readOutside,
  type RecordOptions,
  type ReissueOptions,
} from './support/outside.ts';
import { expectRefusal, issue, leavingNoTrace } from './support/refusals.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

describe('bad input about money outside Stripe and reissues leaves no trace', () => {
  let world: BillingWorld;
  let companyId: string;

  beforeAll(async () => {
    world = await createBillingWorld({ worker: false });
    companyId = await createCompany(world.admin);
  });

  afterAll(async () => {
    await world.close();
  });

  const refused = async (
    id: string,
    press: () => Promise<GraphqlAnswer<unknown>>,
    code: BillingErrorCode,
  ) => expectRefusal(await leavingNoTrace(world, id, press), code);

  const issued = async (): Promise<string> => {
    const id = await createDraft(world.admin, { companyId });
    await issue(world.admin, id);
    return id;
  };

  const sent = async (): Promise<string> => {
    const id = await createDraft(world.admin, { companyId });
    dataOf(await pressCreateStripeInvoice(world.admin, id));
    return id;
  };

  const codesOf = async (answer: Promise<GraphqlAnswer<unknown>>) => codeOf(await answer);

  describe('recording a payment', () => {
    it.each<[string, RecordOptions, BillingErrorCode]>([
      ['nothing', { amountMinor: '0' }, 'RECORDED_AMOUNT_INVALID'],
      ['less than nothing', { amountMinor: '-4000' }, 'RECORDED_AMOUNT_INVALID'],
      ['a cent more than is owed', { amountMinor: '11901' }, 'RECORDED_AMOUNT_TOO_LARGE'],
      ['far more', { amountMinor: '999999999999999999' }, 'RECORDED_AMOUNT_TOO_LARGE'],
      ['what comes next week', { receivedOn: inDays(7) }, 'RECEIVED_IN_FUTURE'],
    ])('refuses %s', async (_what, options, code) => {
      const id = await issued();
      await refused(id, () => pressRecordPayment(world.admin, id, options), code);
    });

    it('says how much can be recorded', async () => {
      const id = await issued();
      const answer = await pressRecordPayment(world.admin, id, { amountMinor: '20000' });
      expect(answer.errors?.[0]?.message).toContain('Only €119.00 is still owed');
    });

    it('refuses an amount that the currency has no coins for', async () => {
      const line = { ...LINE, quantity: '1', taxRatePercent: '0', unitPriceMinor: '10000' };
      const id = await createDraft(world.admin, { companyId, currency: 'KWD', lines: [line] });
      await issue(world.admin, id);
      const press = () => pressRecordPayment(world.admin, id, { amountMinor: '1001' });
      await refused(id, press, 'RECORDED_AMOUNT_INVALID');
    });

    it.each<[string, RecordOptions]>([
      ['a method that there is none of', { method: 'GOLD' }],
      ['a day that the calendar has not', { receivedOn: '2026-02-30' }],
      ['a year of no business', { receivedOn: '1066-10-14' }],
      ['a text as the amount', { amountMinor: '12.50' }],
      ['a reference without end', { reference: 'x'.repeat(201) }],
      ['a note with a NUL', { note: 'a\0b' }],
      ['no request id', { clientRequestId: ' ' }],
    ])('refuses %s', async (_what, options) => {
      const id = await issued();
      const answer = await leavingNoTrace(world, id, () =>
        pressRecordPayment(world.admin, id, options),
      );
      expect(answer.errors).toHaveLength(1);
      expect(codeOf(answer)).toBe('INPUT_INVALID');
    });

    it('refuses a draft, a void invoice and a paid one', async () => {
      const draft = await createDraft(world.admin, { companyId });
      await refused(draft, () => pressRecordPayment(world.admin, draft), 'INVOICE_NOT_ISSUED');
      const voided = await issued();
      dataOf(await pressVoid(world.admin, voided, 'Made twice'));
      await refused(voided, () => pressRecordPayment(world.admin, voided), 'INVOICE_IS_VOID');
      const paid = await issued();
      dataOf(await pressRecordPayment(world.admin, paid, { amountMinor: '11900' }));
      await refused(paid, () => pressRecordPayment(world.admin, paid), 'INVOICE_ALREADY_PAID');
    });

    it('refuses a request id that was used for another amount or another invoice', async () => {
      const [id, other] = [await issued(), await issued()];
      const clientRequestId = randomUUID();
      dataOf(await pressRecordPayment(world.admin, id, { clientRequestId }));
      for (const [target, amountMinor] of [
        [id, '4001'],
        [other, '4000'],
      ] as const) {
        const press = () =>
          pressRecordPayment(world.admin, target, { clientRequestId, amountMinor });
        await refused(target, press, 'REQUEST_ID_REUSED');
      }
    });
  });

  describe('undoing one', () => {
    it.each([
      ['unknown', randomUUID()],
      ['malformed', 'manual:1'],
      ['empty', ''],
    ])('does not find an id that is %s', async (_what, id) => {
      expectRefusal(await pressUndo(world.admin, id), 'PAYMENT_NOT_FOUND');
    });

    it('refuses no reason, and what came through Stripe', async () => {
      const id = await sent();
      const recorded = dataOf(await pressRecordPayment(world.admin, id)).recordPayment;
      const press = () => pressUndo(world.admin, paymentIdOf(recorded), ' \n ');
      await refused(id, press, 'REASON_MISSING');
      await world.sandbox.control.pay({
        invoice: recorded.stripeInvoiceId ?? '',
        card: '4242424242424242',
      });
      dataOf(await pressRecordPayment(world.admin, id, { amountMinor: '1' }));
      const card = (await readOutside(world.admin, id)).outside.find(({ movementId }) =>
        movementId.startsWith('pi_'),
      );
      expect(await codesOf(pressUndo(world.admin, card?.id ?? ''))).toBe('PAYMENT_NOT_RECORDED');
    });
  });

  describe('reissuing', () => {
    it.each<[string, Partial<ReissueOptions>, BillingErrorCode]>([
      ['no reason', { reason: ' ' }, 'REASON_MISSING'],
      ['another currency', { currency: 'USD' }, 'REISSUE_CHANGES_CUSTOMER'],
      ['no lines', { lines: [] }, 'INVOICE_HAS_NO_LINES'],
      [
        'a total that Stripe does not collect',
        { lines: [{ ...LINE, quantity: '1', unitPriceMinor: '10' }] },
        'INVOICE_TOTAL_BELOW_MINIMUM',
      ],
      ['a due date before the issue', { dueDate: '2020-01-01' }, 'DUE_DATE_BEFORE_ISSUE_DATE'],
      ['a contact that there is none of', { contactId: randomUUID() }, 'PERSON_NOT_FOUND'],
    ])('refuses %s before anything is taken back', async (_what, options, code) => {
      const id = await sent();
      await refused(id, () => pressReissue(world.admin, id, { companyId, ...options }), code);
    });

    it('refuses another company', async () => {
      const id = await sent();
      const other = await createCompany(world.admin);
      const press = () => pressReissue(world.admin, id, { companyId: other });
      await refused(id, press, 'REISSUE_CHANGES_CUSTOMER');
    });

    it('refuses a draft, a void invoice and one that was never sent', async () => {
      const draft = await createDraft(world.admin, { companyId });
      const press = (id: string) => () => pressReissue(world.admin, id, { companyId });
      await refused(draft, press(draft), 'INVOICE_NOT_ISSUED');
      const open = await issued();
      await refused(open, press(open), 'INVOICE_NOT_AT_STRIPE');
      dataOf(await pressVoid(world.admin, open, 'Made twice'));
      await refused(open, press(open), 'INVOICE_IS_VOID');
    });
  });

  describe('P8: who may', () => {
    let member: TestClient;

    beforeAll(async () => {
      member = await world.app.signIn('MEMBER');
    });

    it('a member records, and does not undo: that gives money up', async () => {
      const id = await issued();
      const recorded = dataOf(await pressRecordPayment(member, id)).recordPayment;
      const paymentId = paymentIdOf(recorded);
      expect(await codesOf(pressUndo(member, paymentId))).toBe('PERMISSION_DENIED');
      expect(await readOutside(member, id)).toMatchObject({ paidMinor: '4000' });
      dataOf(await pressUndo(world.admin, paymentId));
    });

    it('nobody does anything without a session', async () => {
      const id = await sent();
      const { anonymous } = world.app;
      expect(await codesOf(pressRecordPayment(anonymous, id))).toBe('NOT_SIGNED_IN');
      expect(await codesOf(pressUndo(anonymous, randomUUID()))).toBe('NOT_SIGNED_IN');
      expect(await codesOf(pressReissue(anonymous, id, { companyId }))).toBe('NOT_SIGNED_IN');
    });
  });
});
