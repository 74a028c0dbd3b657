import { type Context, change, emit, findOrThrow } from '../core/context.ts';
import { newId, randomToken } from '../core/ids.ts';
import { resourceMissing } from '../core/errors.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { DeletedCustomer } from '../core/realm.ts';
import type { Address, Customer } from '../core/types.ts';
import { adjustBalance, balanceOf } from './customer-balance-transaction.ts';

export type CustomerInput = {
  address?: Partial<Address> | '';
  balance?: number;
  description?: string;
  email?: string;
  invoice_prefix?: string;
  metadata?: Metadata | '';
  name?: string;
  phone?: string;
  preferred_locales?: string[];
  shipping?: { address: Partial<Address>; name: string; phone?: string } | '';
  tax_exempt?: 'exempt' | 'none' | 'reverse' | '';
};

/** @see https://docs.stripe.com/api/customers/create */
export function createCustomer(context: Context, input: CustomerInput): Customer {
  const { realm, clock } = context;
  const customer: Customer = {
    id: newId('cus'),
    object: 'customer',
    address: null,
    balance: 0,
    created: clock.now(),
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    email: null,
    invoice_prefix: randomToken(8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: realm.livemode,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
    ...fieldsOf(input),
  };
  const stored = { ...customer, metadata: mergeMetadata({}, input.metadata) };
  realm.customers.set(stored.id, stored);
  emit(context, 'customer.created', stored);
  return withBalance(context, stored, input.balance, 'initial');
}

/** @see https://docs.stripe.com/api/customers/update */
export function updateCustomer(context: Context, id: string, input: CustomerInput): Customer {
  const customer = customerOrThrow(context, id);
  const metadata = mergeMetadata(customer.metadata, input.metadata);
  const changed = change(context.realm.customers as Map<string, Customer>, customer, {
    ...fieldsOf(input),
    metadata,
  });
  emit(context, 'customer.updated', changed, customer);
  return withBalance(context, changed, input.balance, 'adjustment');
}

/** Deletes for good; open invoices of the customer stay. @see https://docs.stripe.com/api/customers/delete */
export function deleteCustomer(context: Context, id: string): DeletedCustomer {
  const customer = customerOrThrow(context, id);
  const deleted: DeletedCustomer = { id, object: 'customer', deleted: true };
  emit(context, 'customer.deleted', customer);
  context.realm.customers.set(id, deleted);
  return deleted;
}

/** A customer that was not deleted. @throws resource_missing, also for a deleted one. */
export function customerOrThrow(context: Context, id: string, param = 'id'): Customer {
  const customer = findOrThrow(context.realm.customers, { kind: 'customer', id, param });
  if ('email' in customer) return customer;
  throw resourceMissing({ kind: 'customer', id, param });
}

function withBalance(
  context: Context,
  customer: Customer,
  balance: number | undefined,
  type: 'initial' | 'adjustment',
): Customer {
  if (balance === undefined) return customer;
  const currency = customer.currency ?? context.realm.account.defaultCurrency;
  const amount = balance - balanceOf(context.realm, customer.id, currency);
  if (amount !== 0) adjustBalance(context, { customerId: customer.id, amount, currency, type });
  return customerOrThrow(context, customer.id);
}

function fieldsOf(input: CustomerInput): Partial<Customer> {
  const { address, shipping, tax_exempt: taxExempt } = input;
  return {
    ...(address !== undefined && { address: address === '' ? null : fullAddress(address) }),
    ...(input.description !== undefined && { description: input.description || null }),
    ...(input.email !== undefined && { email: input.email || null }),
    ...(input.invoice_prefix !== undefined && { invoice_prefix: input.invoice_prefix }),
    ...(input.name !== undefined && { name: input.name || null }),
    ...(input.phone !== undefined && { phone: input.phone || null }),
    ...(input.preferred_locales && { preferred_locales: input.preferred_locales }),
    ...(shipping !== undefined && {
      shipping:
        shipping === ''
          ? null
          : {
              address: fullAddress(shipping.address),
              name: shipping.name,
              phone: shipping.phone ?? null,
            },
    }),
    ...(taxExempt !== undefined && { tax_exempt: taxExempt || 'none' }),
  };
}

function fullAddress(address: Partial<Address>): Address {
  return {
    city: address.city || null,
    country: address.country || null,
    line1: address.line1 || null,
    line2: address.line2 || null,
    postal_code: address.postal_code || null,
    state: address.state || null,
  };
}
