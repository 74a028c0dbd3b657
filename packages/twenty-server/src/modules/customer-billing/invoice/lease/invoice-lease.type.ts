/** Proof of holding the only right to change an invoice at Stripe. Good until it expires or somebody newer takes over. */
export type InvoiceLease = {
  readonly workspaceId: string;
  readonly invoiceId: string;
  readonly leaseNumber: bigint;
};

/** A lease taken to bring an invoice in line with Stripe, and how much was wanted when it was taken. */
export type SyncClaim = InvoiceLease & { readonly wanted: bigint; readonly attempts: number };

/** Thrown where a lease turned out to be somebody else's by now: the work must be dropped, not finished. */
export class LeaseLostError extends Error {
  constructor(lease: InvoiceLease) {
    super(`The lease ${lease.leaseNumber} on invoice ${lease.invoiceId} was taken over`);
  }
}
