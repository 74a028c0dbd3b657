import type Stripe from 'stripe';
import type { Invoice } from '../../invoice/invoice.type.ts';
import { toStripeAmount } from '../amount.util.ts';
import { commandOf } from '../push/push-commands.util.ts';
import {
  type NewStripeCommand,
  type StripeCommand,
  StripeCommandKind,
  type StripePush,
} from '../push/stripe-push.type.ts';
import type { StripeTransferSnapshot } from '../snapshot/stripe-snapshot.type.ts';

export type CashVersion = StripePush & { readonly stripeInvoiceId: string };

const FIRST_STEP = 600;

/** One try for each transfer: what Stripe refused once is for people to decide. */
const nameOf = (stripeTransactionId: string, step: string): string =>
  `cash:${stripeTransactionId}:${step}`;

/** The transfer (`ccsbtxn_…`) that a command of these is about. */
export const transferIdOf = ({ idempotencyKey }: Pick<StripeCommand, 'idempotencyKey'>): string =>
  idempotencyKey.split(':').at(-2) ?? '';

/** Every write to Stripe that a waiting transfer can need. */
export const buildCashCommand = {
  pay: (
    version: CashVersion,
    {
      transfer,
      invoice,
      stripeCustomerId,
      installationId,
    }: {
      transfer: StripeTransferSnapshot;
      invoice: Pick<Invoice, 'number' | 'currency'>;
      stripeCustomerId: string;
      installationId: string;
    },
  ): NewStripeCommand =>
    commandOf(version, {
      kind: StripeCommandKind.CREATE_CASH_PAYMENT,
      step: FIRST_STEP,
      name: nameOf(transfer.stripeTransactionId, 'pay'),
      params: {
        amount: toStripeAmount(transfer.amountMinor, invoice.currency),
        currency: invoice.currency.toLowerCase(),
        customer: stripeCustomerId,
        confirm: true,
        allowed_payment_method_types: ['customer_balance'],
        payment_method_data: { type: 'customer_balance' },
        description: `Bank transfer for ${invoice.number ?? version.stripeInvoiceId}`,
        metadata: {
          crm_installation_id: installationId,
          crm_workspace_id: version.workspaceId,
          crm_invoice_id: version.invoiceId,
          // Found by this again, should the answer be lost for good.
          crm_transfer_id: transfer.stripeTransactionId,
        },
      } satisfies Stripe.PaymentIntentCreateParams,
    }),
  attach: (
    version: CashVersion,
    stripeTransactionId: string,
    stripePaymentIntentId: string,
  ): NewStripeCommand =>
    commandOf(version, {
      kind: StripeCommandKind.ATTACH_CASH_PAYMENT,
      step: FIRST_STEP + 1,
      name: nameOf(stripeTransactionId, 'attach'),
      params: { payment_intent: stripePaymentIntentId },
    }),
  cancel: (version: CashVersion, stripeTransactionId: string): NewStripeCommand =>
    commandOf(version, {
      kind: StripeCommandKind.CANCEL_CASH_PAYMENT,
      step: FIRST_STEP + 1,
      name: nameOf(stripeTransactionId, 'cancel'),
      params: {},
    }),
};
