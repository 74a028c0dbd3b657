import { type NewStripeCommand, StripeCommandKind } from '../push/stripe-push.type.ts';

type Orphan = {
  readonly workspaceId: string;
  readonly connectionId: string;
  readonly invoiceId: string;
  readonly stripeInvoiceId: string;
};

const commandOf = (
  orphan: Orphan,
  kind: typeof StripeCommandKind.DELETE_DRAFT | typeof StripeCommandKind.VOID_INVOICE,
): NewStripeCommand => ({
  workspaceId: orphan.workspaceId,
  connectionId: orphan.connectionId,
  invoiceId: orphan.invoiceId,
  pushId: null,
  requestedByUserId: null,
  kind,
  step: 0,
  idempotencyKey: `crm:orphan:${orphan.connectionId}:${orphan.stripeInvoiceId}:${kind}`,
  params: {},
});

/** The writes that take back what no push of ours knows. */
export const buildOrphanCommand = {
  deleteDraft: (orphan: Orphan): NewStripeCommand =>
    commandOf(orphan, StripeCommandKind.DELETE_DRAFT),
  void: (orphan: Orphan): NewStripeCommand => commandOf(orphan, StripeCommandKind.VOID_INVOICE),
};
