import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import { type NewStripeCommand, StripeCommandKind } from '../push/stripe-push.type.ts';
import type { CheckoutSession } from './checkout-session.type.ts';

const commandOf = (
  session: CheckoutSession,
  command: { kind: StripeCommandKind; step: number; name: string; params: object },
): NewStripeCommand => ({
  workspaceId: session.workspaceId,
  connectionId: session.connectionId,
  invoiceId: session.invoiceId,
  pushId: null,
  // A customer presses the button of the pay page, and customers have no account here.
  requestedByUserId: null,
  kind: command.kind,
  step: command.step,
  idempotencyKey: sessionCommandKey(session, command.name),
  params: command.params as JsonObject,
});

const sessionCommandKey = ({ id }: Pick<CheckoutSession, 'id'>, name: string): string =>
  `crm:session:${id}:${name}`;

/** The key under which a session was, or will be, created. */
export const creationKeyOf = (session: Pick<CheckoutSession, 'id'>): string =>
  sessionCommandKey(session, 'create');

/** Every write to Stripe that a session can need. */
export const buildSessionCommand = {
  create: (session: CheckoutSession, params: object): NewStripeCommand =>
    commandOf(session, {
      kind: StripeCommandKind.CREATE_CHECKOUT_SESSION,
      step: 0,
      name: 'create',
      params,
    }),
  expire: (session: CheckoutSession): NewStripeCommand =>
    commandOf(session, {
      kind: StripeCommandKind.EXPIRE_CHECKOUT_SESSION,
      step: 1,
      name: 'expire',
      params: {},
    }),
  attach: (session: CheckoutSession, stripePaymentIntentId: string): NewStripeCommand =>
    commandOf(session, {
      kind: StripeCommandKind.ATTACH_SESSION_PAYMENT,
      step: 2,
      name: 'attach',
      params: { payment_intent: stripePaymentIntentId },
    }),
};
