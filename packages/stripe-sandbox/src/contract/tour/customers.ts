import { type Stage, refused } from './stage.ts';

/** Account, customers, their balances, tax rates. */
export async function tourCustomers({ stripe }: Stage): Promise<void> {
  const account = await stripe.accounts.retrieveCurrent();
  await stripe.accounts.retrieve(account.id);
  await stripe.balance.retrieve();
  await stripe.countrySpecs.retrieve('DE');
  const { id } = await stripe.customers.create({
    address: { city: 'Berlin', country: 'DE', line1: 'Weg 1', postal_code: '10115' },
    description: 'From the tour',
    email: 'tour@example.com',
    metadata: { tour: 'yes' },
    name: 'Ada Tour',
    phone: '+49301234',
    preferred_locales: ['de'],
    shipping: { address: { city: 'Berlin' }, name: 'Ada' },
    tax_exempt: 'reverse',
  });
  await stripe.customers.retrieve(id, { expand: ['invoice_credit_balance'] });
  await stripe.customers.update(id, { balance: -500, description: 'Changed', tax_exempt: 'none' });
  await stripe.customers.list({ email: 'tour@example.com', created: { gte: 1 }, limit: 3 });
  const credit = await stripe.customers.createBalanceTransaction(id, {
    amount: -250,
    currency: 'eur',
    description: 'Goodwill',
    metadata: { tour: 'yes' },
  });
  await stripe.customers.retrieveBalanceTransaction(id, credit.id, { expand: ['customer'] });
  await stripe.customers.updateBalanceTransaction(id, credit.id, { description: 'Changed' });
  await stripe.customers.listBalanceTransactions(id);
  await refused(stripe.customers.retrieveBalanceTransaction(id, 'cbtxn_none'));
  const gone = await stripe.customers.create({});
  await stripe.customers.del(gone.id);
  await stripe.customers.retrieve(gone.id, { expand: ['cash_balance'] });
  await refused(stripe.customers.update(gone.id, { name: 'x' }));
  const rate = await stripe.taxRates.create({
    country: 'DE',
    display_name: 'VAT',
    inclusive: true,
    percentage: 19,
    tax_type: 'vat',
  });
  await stripe.taxRates.retrieve(rate.id);
}
