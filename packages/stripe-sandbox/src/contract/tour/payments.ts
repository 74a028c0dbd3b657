import { type Stage, open, paid, refused } from './stage.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const RETURN_URL = 'https://shop.example/back';

/** Intents, refunds, disputes, parts of an invoice, bank transfers. */
export async function tourPayments(stage: Stage): Promise<void> {
  await tourIntents(stage);
  await tourRefunds(stage);
  await tourDisputes(stage);
  await tourParts(stage);
  await tourCash(stage);
}

async function tourIntents({ stripe, sandbox }: Stage): Promise<void> {
  const { id: customer } = await stripe.customers.create({ email: 'payer@example.com' });
  const card = { amount: 4_000, currency: 'eur', customer, return_url: RETURN_URL };
  const intent = await stripe.paymentIntents.create({
    amount: 4_000,
    currency: 'eur',
    customer,
    automatic_payment_methods: { enabled: true },
    metadata: { tour: 'yes' },
  });
  await stripe.paymentIntents.update(intent.id, { amount: 4_100, description: 'Changed' });
  await stripe.paymentIntents.confirm(intent.id, {
    payment_method: 'pm_card_visa',
    return_url: RETURN_URL,
  });
  const done = await stripe.paymentIntents.retrieve(intent.id, {
    expand: ['customer', 'latest_charge'],
  });
  const method = typeof done.payment_method === 'string' ? done.payment_method : '';
  await stripe.paymentMethods.retrieve(method);
  await stripe.paymentIntents.list({ customer });
  const kept = await stripe.paymentMethods.attach('pm_card_visa', { customer });
  const other = await stripe.customers.create({});
  await refused(stripe.paymentMethods.attach(kept.id, { customer: other.id }));
  const canceled = await stripe.paymentIntents.create({ amount: 900, currency: 'eur' });
  await stripe.paymentIntents.cancel(canceled.id, { cancellation_reason: 'abandoned' });
  await refused(
    stripe.paymentIntents.create({
      ...card,
      confirm: true,
      payment_method: 'pm_card_visa_chargeDeclined',
    }),
  );
  await stripe.paymentIntents.create({
    ...card,
    confirm: true,
    payment_method: 'pm_card_threeDSecure2Required',
  });
  await stripe.paymentIntents.create({
    ...card,
    currency: 'usd',
    allowed_payment_method_types: ['us_bank_account'],
    confirm: true,
    payment_method: 'pm_usBankAccount_success',
  });
  await sandbox.control.advanceClock(6 * DAY);
  await stripe.charges.list({ customer, expand: ['data.balance_transaction', 'data.refunds'] });
}

async function tourRefunds(stage: Stage): Promise<void> {
  const { stripe, sandbox } = stage;
  const { intent, charge } = await paid(stage);
  await stripe.charges.retrieve(charge, { expand: ['balance_transaction', 'payment_intent'] });
  const refund = await stripe.refunds.create({
    payment_intent: intent,
    amount: 1_000,
    reason: 'requested_by_customer',
    metadata: { tour: 'yes' },
  });
  await stripe.refunds.update(refund.id, { metadata: { more: 'yes' } });
  await stripe.refunds.retrieve(refund.id, { expand: ['charge', 'balance_transaction'] });
  await stripe.refunds.list({
    payment_intent: intent,
    expand: ['data.failure_balance_transaction'],
  });
  await refused(stripe.refunds.create({ charge, amount: 99_999 }));
  const pending = await paid(stage, '4000000000007726');
  const slow = await stripe.refunds.create({ charge: pending.charge, amount: 500 });
  await refused(stripe.refunds.cancel(slow.id));
  const failing = await paid(stage, '4000000000005126');
  await stripe.refunds.create({ charge: failing.charge });
  await sandbox.control.advanceClock(10 * DAY);
  const { data } = await stripe.balanceTransactions.list({ limit: 5 });
  await stripe.balanceTransactions.retrieve(data[0]?.id ?? '', { expand: ['source'] });
}

async function tourDisputes(stage: Stage): Promise<void> {
  const { stripe, sandbox } = stage;
  for (const card of [
    '4000000000000259',
    '4000000000002685',
    '4000000000001976',
    '4000000000005423',
  ])
    await paid(stage, card);
  await sandbox.control.flushDeliveries();
  await sandbox.control.advanceClock(HOUR);
  const { data: disputes } = await stripe.disputes.list();
  const [first, second, third] = disputes.map(({ id }) => id);
  await stripe.disputes.retrieve(first ?? '', { expand: ['charge', 'payment_intent'] });
  await stripe.disputes.update(first ?? '', {
    evidence: { uncategorized_text: 'winning_evidence', customer_name: 'Ada' },
    metadata: { tour: 'yes' },
    submit: true,
  });
  await stripe.disputes.update(second ?? '', {
    evidence: { uncategorized_text: 'losing_evidence' },
    submit: true,
  });
  await stripe.disputes.close(third ?? '');
  await sandbox.control.advanceClock(100 * DAY);
  const { data: warnings } = await stripe.radar.earlyFraudWarnings.list();
  await stripe.radar.earlyFraudWarnings.retrieve(warnings[0]?.id ?? '', { expand: ['charge'] });
}

async function tourParts(stage: Stage): Promise<void> {
  const { stripe } = stage;
  const { invoice, customer } = await open(stage);
  const part = await stripe.paymentIntents.create({
    amount: 5_000,
    currency: 'eur',
    customer,
    confirm: true,
    payment_method: 'pm_card_visa',
    return_url: RETURN_URL,
  });
  await stripe.invoices.attachPayment(invoice.id, { payment_intent: part.id });
  const now = Math.floor(Date.now() / 1000);
  const record = await stripe.paymentRecords.reportPayment({
    amount_requested: { currency: 'eur', value: 7_000 },
    customer_details: { customer },
    guaranteed: { guaranteed_at: now },
    initiated_at: now,
    outcome: 'guaranteed',
    payment_method_details: { type: 'custom', custom: { display_name: 'Cash', type: 'cash' } },
  });
  await stripe.paymentRecords.retrieve(record.id);
  await stripe.invoices.attachPayment(invoice.id, {
    payment_record: record.id,
    expand: ['payments'],
  });
  await stripe.invoicePayments.list({
    payment: { type: 'payment_record', payment_record: record.id },
  });
}

async function tourCash(stage: Stage): Promise<void> {
  const { stripe } = stage;
  const { customer, intent } = await open(stage, { types: 'customer_balance' });
  await stripe.customers.retrieveCashBalance(customer);
  await stripe.customers.updateCashBalance(customer, {
    settings: { reconciliation_mode: 'manual' },
  });
  await stripe.customers.createFundingInstructions(customer, {
    bank_transfer: { type: 'eu_bank_transfer', eu_bank_transfer: { country: 'DE' } },
    currency: 'eur',
    funding_type: 'bank_transfer',
  });
  await stripe.testHelpers.customers.fundCashBalance(customer, {
    amount: 20_000,
    currency: 'eur',
    reference: 'tour',
  });
  const { data } = await stripe.customers.listCashBalanceTransactions(customer);
  await stripe.customers.retrieveCashBalanceTransaction(customer, data[0]?.id ?? '');
  await stripe.paymentIntents.applyCustomerBalance(intent).catch(() => undefined);
  const free = await stripe.paymentIntents.create({
    amount: 3_000,
    currency: 'eur',
    customer,
    allowed_payment_method_types: ['customer_balance'],
    confirm: true,
    payment_method_data: { type: 'customer_balance' },
  });
  const returned = await stripe.refunds.create({
    payment_intent: free.id,
    amount: 100,
    instructions_email: 'payer@example.com',
  });
  await stripe.refunds.cancel(returned.id);
}
