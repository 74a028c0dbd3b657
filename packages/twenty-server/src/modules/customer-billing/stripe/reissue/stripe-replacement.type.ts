import type { Actor } from '../../../../engine/audit/actor.type.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';

/** REISSUE: other lines. UNDONE_PAYMENT: the same lines, asked for anew. */
export const ReplacementKind = { REISSUE: 'REISSUE', UNDONE_PAYMENT: 'UNDONE_PAYMENT' } as const;
export type ReplacementKind = (typeof ReplacementKind)[keyof typeof ReplacementKind];

/**
 * REQUESTED: the version may still be paid. TAKEN_BACK: nobody can pay it any more. REPLACED: the next version is
 * written. The other two are ends as well: the version stands.
 */
export const ReplacementState = {
  REQUESTED: 'REQUESTED',
  TAKEN_BACK: 'TAKEN_BACK',
  REPLACED: 'REPLACED',
  CUSTOMER_WAS_FASTER: 'CUSTOMER_WAS_FASTER',
  REFUSED: 'REFUSED',
} as const;
export type ReplacementState = (typeof ReplacementState)[keyof typeof ReplacementState];

/** A version at Stripe that makes room for the next one. At most one per invoice is unfinished. */
export type StripeReplacement = {
  readonly id: string;
  readonly workspaceId: string;
  readonly invoiceId: string;
  /** The version that is taken back, and the one that follows. */
  readonly pushId: string;
  readonly nextPushId: string | null;
  readonly kind: ReplacementKind;
  readonly state: ReplacementState;
  readonly reason: string;
  /** What the invoice is to say, as a person sent it; null for the same as before. */
  readonly draft: JsonObject | null;
  readonly requestedByUserId: string | null;
  readonly requestedByName: string;
  readonly failureMessage: string | null;
  readonly finishedAt: Date | null;
};

export type NewReplacement = Pick<
  StripeReplacement,
  'workspaceId' | 'invoiceId' | 'pushId' | 'kind' | 'reason' | 'draft'
> & { readonly actor: Actor };

/** Who asked for it, as the audit trail names them. */
export const actorOfReplacement = ({
  requestedByUserId,
  requestedByName,
}: StripeReplacement): Actor =>
  requestedByUserId === null
    ? { type: 'SYSTEM' }
    : { type: 'USER', userId: requestedByUserId, name: requestedByName };
