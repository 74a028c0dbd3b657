import type { CurrencyCode } from 'twenty-shared';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import type { Payment } from '../../payment/payment.type.ts';
import { toStripeAmount } from '../amount.util.ts';
import type { NewStripeCommand } from '../push/stripe-push.type.ts';
import { StripeCommandKind } from '../push/stripe-push.type.ts';
import type { RefundRequest } from './refund-request.type.ts';

export type RequestOfCommand = Pick<
  RefundRequest,
  'id' | 'workspaceId' | 'invoiceId' | 'currency' | 'requestedByUserId'
> & { readonly connectionId: string };

const COMMAND_METADATA_KEY = 'crm_command';

/** The command is named in Stripe's object, so that it is found again when its key can no longer tell. */
export const commandMetadata = (idempotencyKey: string): Record<string, string> => ({
  [COMMAND_METADATA_KEY]: idempotencyKey,
});

export const isOfCommand = (
  { idempotencyKey }: Pick<NewStripeCommand, 'idempotencyKey'>,
  metadata: Readonly<Record<string, string>> | null,
): boolean => metadata?.[COMMAND_METADATA_KEY] === idempotencyKey;

export const commandKeyOf = (requestId: string, name: string): string =>
  `crm:refund:${requestId}:${name}`;

/** A write on behalf of a request; `name` makes its idempotency key. */
export const refundCommandOf = (
  request: RequestOfCommand,
  command: { kind: NewStripeCommand['kind']; step: number; name: string; params: JsonObject },
): NewStripeCommand => {
  const idempotencyKey = commandKeyOf(request.id, command.name);
  return {
    workspaceId: request.workspaceId,
    connectionId: request.connectionId,
    invoiceId: request.invoiceId,
    pushId: null,
    requestedByUserId: request.requestedByUserId,
    kind: command.kind,
    step: command.step,
    idempotencyKey,
    params: { ...command.params, metadata: commandMetadata(idempotencyKey) },
  };
};

/** Part of one payment. `instructionsEmail` is for bank transfers, whose account Stripe has to ask for. */
export const buildRefundCommand = (
  request: RequestOfCommand,
  refund: {
    step: number;
    payment: Pick<Payment, 'stripePaymentIntentId' | 'stripeChargeId'>;
    amountMinor: bigint;
    reason: string | null;
    instructionsEmail: string | null;
  },
): NewStripeCommand =>
  refundCommandOf(request, {
    kind: StripeCommandKind.CREATE_REFUND,
    step: refund.step,
    name: `refund:${refund.step}`,
    params: {
      ...(refund.payment.stripePaymentIntentId === null
        ? { charge: refund.payment.stripeChargeId }
        : { payment_intent: refund.payment.stripePaymentIntentId }),
      amount: toStripeAmount(refund.amountMinor, request.currency),
      ...(refund.reason === null ? {} : { reason: refund.reason.toLowerCase() }),
      ...(refund.instructionsEmail === null
        ? {}
        : { instructions_email: refund.instructionsEmail }),
    },
  });

type CreditMove = { stripeCustomerId: string; amountMinor: bigint; invoiceNumber: string };

const creditParams = (
  currency: CurrencyCode,
  amountMinor: bigint,
  move: CreditMove,
): JsonObject => ({
  customer: move.stripeCustomerId,
  amount: toStripeAmount(amountMinor, currency),
  currency: currency.toLowerCase(),
});

/** A balance above zero is what a customer owes, so taking credit back adds to it. */
export const buildTakeCreditCommand = (
  request: RequestOfCommand,
  move: CreditMove,
): NewStripeCommand =>
  refundCommandOf(request, {
    kind: StripeCommandKind.TAKE_CREDIT_BACK,
    step: 0,
    name: 'take-credit',
    params: {
      ...creditParams(request.currency, move.amountMinor, move),
      description: `Over-payment of ${move.invoiceNumber} is refunded`,
    },
  });

/** Gives credit back that was taken for a refund which Stripe then refused. */
export const buildReturnCreditCommand = (
  request: RequestOfCommand,
  move: CreditMove,
): NewStripeCommand =>
  refundCommandOf(request, {
    kind: StripeCommandKind.RETURN_CREDIT,
    step: 1000,
    name: 'return-credit',
    params: {
      ...creditParams(request.currency, -move.amountMinor, move),
      description: `Over-payment of ${move.invoiceNumber} could not be refunded`,
    },
  });
