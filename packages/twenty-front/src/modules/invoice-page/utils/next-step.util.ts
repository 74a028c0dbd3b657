import { type InvoiceActionName, type InvoiceDetailFragment } from '../../../generated/graphql';
import { findLastSent } from '../../invoice-message/utils/find-last-sent.util.ts';

export type NextStep = InvoiceActionName | 'COPY_LINK' | null;

type Facts = Pick<
  InvoiceDetailFragment,
  'status' | 'stripeInvoiceId' | 'owedMinor' | 'actions' | 'paymentLink' | 'messages'
>;

/** The state of one action; what the server does not name cannot be done. */
export const findAction = (
  actions: Facts['actions'],
  name: InvoiceActionName,
): { readonly allowed: boolean; readonly reason: string | null } =>
  actions.find(({ action }) => action === name) ?? { allowed: false, reason: null };

/** The one sensible thing to do next, which gets the page's only blue button; null when nothing is left to do. */
export const decideNextStep = (invoice: Facts): NextStep => {
  const may = (name: InvoiceActionName): boolean => findAction(invoice.actions, name).allowed;
  const owes = BigInt(invoice.owedMinor) > 0n;

  if (invoice.stripeInvoiceId === null && may('CREATE_STRIPE_INVOICE')) {
    return 'CREATE_STRIPE_INVOICE';
  }
  if (invoice.status === 'DRAFT' && may('ISSUE')) return 'ISSUE';
  if (!owes) return null;
  if (invoice.paymentLink?.state === 'OPEN') {
    return may('SEND_INVOICE') && findLastSent(invoice.messages) === null
      ? 'SEND_INVOICE'
      : 'COPY_LINK';
  }

  return may('CREATE_PAYMENT_LINK') ? 'CREATE_PAYMENT_LINK' : null;
};
