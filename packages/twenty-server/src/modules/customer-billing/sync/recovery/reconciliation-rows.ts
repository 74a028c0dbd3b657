import type { CurrencyCode } from 'twenty-shared';
import type { ListedReference } from '../../stripe/listing/listed-object.type.ts';
import type { KnownMovement } from './decide-movement.util.ts';

export type ConnectionKey = { readonly workspaceId: string; readonly connectionId: string };

/** An invoice of ours behind a Stripe invoice. */
export type KnownInvoice = {
  readonly invoiceId: string;
  readonly currency: CurrencyCode;
  readonly owedMinor: bigint;
  /** This version is the one to pay. */
  readonly isOpenVersion: boolean;
};

/** Where a listed movement belongs here, and what our rows say of it. */
export type PlacedMovement = {
  readonly stripeId: string;
  readonly invoiceId: string;
  readonly known: KnownMovement | undefined;
  readonly syncedAt: Date | null;
};

/** What our rows say, for comparing with a page of Stripe's lists: a statement or two per page. */
export abstract class ReconciliationRows {
  abstract findInvoices(
    key: ConnectionKey,
    stripeInvoiceIds: readonly string[],
  ): Promise<Map<string, KnownInvoice>>;

  /** Of the movements those that are ours. */
  abstract placeMovements(
    key: ConnectionKey,
    movements: readonly ListedReference[],
  ): Promise<PlacedMovement[]>;

  /** Invoices something is owed on whose version at Stripe is none of these: there they are no longer open. */
  abstract findOwedExcept(
    key: ConnectionKey,
    stripeInvoiceIds: readonly string[],
  ): Promise<string[]>;

  /** Invoices something is owed on of these customers at Stripe. */
  abstract findOwedOfCustomers(
    key: ConnectionKey,
    stripeCustomerIds: readonly string[],
  ): Promise<string[]>;

  /** Invoices with a payment since `paidSince` that were not looked at since `lookedAtBefore`; at most 1,000. */
  abstract findNotLookedAt(
    key: ConnectionKey,
    when: { paidSince: Date; lookedAtBefore: Date },
  ): Promise<string[]>;

  /** Of these invoice ids those that exist, and whether a push of theirs still waits for its Stripe invoice. */
  abstract findOrphanOwners(
    key: ConnectionKey,
    invoiceIds: readonly string[],
  ): Promise<Map<string, { isBeingMade: boolean }>>;
}
