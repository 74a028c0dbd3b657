import { type Stage, draft, open, paid, refused } from './stage.ts';

/** Invoices from draft to paid, void and uncollectible, and credit notes on them. */
export async function tourInvoices(stage: Stage): Promise<void> {
  await tourDrafts(stage);
  await tourOpen(stage);
  await tourCreditNotes(stage);
}

async function tourDrafts(stage: Stage): Promise<void> {
  const { stripe } = stage;
  const { id, customer } = await draft(stage);
  const rate = await stripe.taxRates.create({ display_name: 'T', inclusive: false, percentage: 7 });
  await stripe.invoices.update(id, {
    custom_fields: [{ name: 'Order', value: '7' }],
    description: 'Text',
    footer: 'Thanks',
    metadata: { more: 'yes' },
    number: `TOUR-${id.slice(-6)}`,
    statement_descriptor: 'TOUR',
  });
  await refused(stripe.invoices.update(id, { automatic_tax: { enabled: true } }));
  const item = await stripe.invoiceItems.create({
    customer,
    amount: 700,
    currency: 'eur',
    description: 'Pending',
    metadata: { tour: 'yes' },
    tax_rates: [rate.id],
  });
  await stripe.invoiceItems.retrieve(item.id);
  await stripe.invoiceItems.list({ customer, pending: true });
  await stripe.invoices.addLines(id, { lines: [{ invoice_item: item.id }] });
  const priced = await stripe.invoices.addLines(id, {
    invoice_metadata: { lines: 'three' },
    lines: [
      {
        price_data: { currency: 'eur', product_data: { name: 'Seat' }, unit_amount: 500 },
        quantity: 2,
        period: { start: 1_700_000_000, end: 1_700_086_400 },
        tax_rates: [rate.id],
      },
    ],
  });
  const details = priced.lines.data.at(-1)?.pricing?.price_details;
  const price = typeof details?.price === 'string' ? details.price : '';
  await stripe.prices.retrieve(price, { expand: ['product'] });
  await stripe.prices.list({ active: false, limit: 2 });
  await stripe.products.retrieve(details?.product ?? '');
  await stripe.products.list({ ids: [details?.product ?? ''] });
  await stripe.invoices.addLines(id, { lines: [{ pricing: { price } }] });
  await stripe.invoiceItems.create({ customer, invoice: id, pricing: { price }, quantity: 3 });
  const { data: onDraft } = await stripe.invoiceItems.list({ invoice: id });
  await stripe.invoiceItems.del(onDraft[0]?.id ?? '');
  await stripe.invoices.listLineItems(id, { limit: 2 });
  await stripe.invoiceItems.create({ customer, amount: 900, currency: 'eur' });
  const second = await stripe.invoices.create({
    customer,
    collection_method: 'send_invoice',
    days_until_due: 1,
    default_tax_rates: [rate.id],
    pending_invoice_items_behavior: 'include',
  });
  await stripe.invoices.del(second.id);
}

async function tourOpen(stage: Stage): Promise<void> {
  const { stripe, sandbox } = stage;
  const { invoice, customer } = await open(stage);
  await refused(stripe.invoices.update(invoice.id, { due_date: 2_000_000_000 }));
  await stripe.invoices.retrieve(invoice.id, {
    expand: ['customer', 'confirmation_secret', 'payments.data.payment.payment_intent'],
  });
  await stripe.invoices.list({
    collection_method: 'send_invoice',
    created: { gte: 1 },
    customer,
    due_date: { gte: 1 },
    status: 'open',
  });
  const { data: payments } = await stripe.invoicePayments.list({ invoice: invoice.id });
  await stripe.invoicePayments.retrieve(payments[0]?.id ?? '', { expand: ['invoice'] });
  await refused(stripe.invoices.pay(invoice.id, { payment_method: 'pm_card_visa_chargeDeclined' }));
  await stripe.invoices.pay(invoice.id, { payment_method: 'pm_card_visa' });
  const voided = await open(stage);
  await stripe.invoices.voidInvoice(voided.invoice.id);
  const lost = await open(stage);
  await stripe.invoices.markUncollectible(lost.invoice.id);
  const outside = await open(stage);
  await stripe.invoices.pay(outside.invoice.id, { paid_out_of_band: true });
  const sent = await draft(stage);
  await stripe.invoices.sendInvoice(sent.id);
  await open(stage, { amount: 10 });
  const credited = await open(stage);
  await sandbox.control.credit({ customer: credited.customer, amount: -3_000, currency: 'eur' });
  await open(stage, { customer: credited.customer });
  await open(stage, { currency: 'kwd', amount: 5_000 });
  await sandbox.control.advanceClock(20 * 86_400);
}

async function tourCreditNotes(stage: Stage): Promise<void> {
  const { stripe } = stage;
  const { invoice } = await open(stage);
  const params = { invoice: invoice.id, amount: 2_000, reason: 'order_change', memo: 'Sorry' };
  await stripe.creditNotes.preview(params);
  const first = await stripe.creditNotes.create({ ...params, metadata: { tour: 'yes' } });
  await stripe.creditNotes.retrieve(first.id, { expand: ['invoice', 'customer'] });
  await stripe.creditNotes.update(first.id, { memo: 'Changed' });
  await stripe.creditNotes.list({ invoice: invoice.id });
  await stripe.creditNotes.voidCreditNote(first.id);
  const lines = [
    {
      type: 'invoice_line_item',
      invoice_line_item: invoice.lines.data[0]?.id ?? '',
      amount: 5_000,
    },
  ];
  await stripe.creditNotes.listPreviewLineItems({ invoice: invoice.id, lines });
  const second = await stripe.creditNotes.create({ invoice: invoice.id, lines });
  await stripe.creditNotes.listLineItems(second.id);
  await stripe.creditNotes.create({
    invoice: invoice.id,
    lines: [{ type: 'custom_line_item', description: 'Rest', unit_amount: 6_000, quantity: 1 }],
  });
  const settled = await paid(stage);
  await refused(stripe.creditNotes.create({ invoice: settled.invoice.id, amount: 99_999 }));
  await stripe.creditNotes.create({
    invoice: settled.invoice.id,
    amount: 6_000,
    refund_amount: 3_000,
    credit_amount: 2_000,
    out_of_band_amount: 1_000,
  });
  const refund = await stripe.refunds.create({ payment_intent: settled.intent, amount: 1_000 });
  await stripe.creditNotes.create({
    invoice: settled.invoice.id,
    amount: 1_000,
    refunds: [{ refund: refund.id, amount_refunded: 1_000 }],
  });
}
