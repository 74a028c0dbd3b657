import type { JsonObject } from '../../inbox/stripe-event.type.ts';
import { type NewStripeCommand, StripeCommandKind, type StripePush } from './stripe-push.type.ts';

export type PushOfCommand = Pick<
  StripePush,
  'id' | 'workspaceId' | 'connectionId' | 'invoiceId' | 'requestedByUserId'
>;

/** A write on behalf of a version; `name` makes its idempotency key. */
export const commandOf = (
  push: PushOfCommand,
  command: { kind: StripeCommandKind; step: number; name: string; params: object },
): NewStripeCommand => ({
  workspaceId: push.workspaceId,
  connectionId: push.connectionId,
  invoiceId: push.invoiceId,
  pushId: push.id,
  requestedByUserId: push.requestedByUserId,
  kind: command.kind,
  step: command.step,
  idempotencyKey: `crm:${push.id}:${command.name}`,
  params: command.params as JsonObject,
});

/** The writes that bring a version to Stripe, in their order: create, lines in chunks, finalize. */
export const buildPushCommands = (
  push: PushOfCommand,
  params: { invoice: object; lineRequests: readonly object[] },
): NewStripeCommand[] => [
  commandOf(push, {
    kind: StripeCommandKind.CREATE_INVOICE,
    step: 0,
    name: 'create',
    params: params.invoice,
  }),
  ...params.lineRequests.map((request, index) =>
    commandOf(push, {
      kind: StripeCommandKind.ADD_LINES,
      step: index + 1,
      name: `lines:${index}`,
      params: request,
    }),
  ),
  commandOf(push, {
    kind: StripeCommandKind.FINALIZE_INVOICE,
    step: params.lineRequests.length + 1,
    name: 'finalize',
    params: { auto_advance: false, expand: ['payments'] },
  }),
];

/** Writes that follow, or undo, a push; made when they are needed. */
export const buildFollowUpCommand = {
  stamp: (push: PushOfCommand, metadata: object): NewStripeCommand =>
    commandOf(push, {
      kind: StripeCommandKind.STAMP_PAYMENT_INTENT,
      step: 1000,
      name: 'stamp',
      params: { metadata },
    }),
  deleteDraft: (push: PushOfCommand): NewStripeCommand =>
    commandOf(push, {
      kind: StripeCommandKind.DELETE_DRAFT,
      step: 1001,
      name: 'delete',
      params: {},
    }),
  credit: (push: PushOfCommand, params: object): NewStripeCommand =>
    commandOf(push, {
      kind: StripeCommandKind.CREDIT_VERSION,
      step: 1003,
      name: 'credit',
      params,
    }),
  void: (push: PushOfCommand): NewStripeCommand =>
    commandOf(push, {
      kind: StripeCommandKind.VOID_INVOICE,
      step: 1002,
      name: 'void',
      params: {},
    }),
  markUncollectible: (push: PushOfCommand): NewStripeCommand =>
    commandOf(push, {
      kind: StripeCommandKind.MARK_UNCOLLECTIBLE,
      step: 1003,
      name: 'uncollectible',
      params: {},
    }),
};
