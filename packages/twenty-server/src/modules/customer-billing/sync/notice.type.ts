import type { NotificationKind } from '../message/notification.type.ts';

/** Something people are told once, and what the invoice's timeline says of it (null: a movement says it already). */
export type Notice = {
  readonly kind: NotificationKind;
  /** What happened, so that reading it twice tells people once. */
  readonly effectKey: string;
  readonly title: string;
  readonly body: string;
  /** `summary` reads on after "Stripe". */
  readonly timeline: { readonly action: string; readonly summary: string } | null;
};
