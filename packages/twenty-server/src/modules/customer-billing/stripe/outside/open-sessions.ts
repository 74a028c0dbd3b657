import type { UsableConnection } from '../../connection/stripe-connections.service.ts';
import type { InvoiceKey } from '../../invoice/invoice.type.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';

/** NONE: there was none. CLOSED: nobody can pay through it any more. PAID: somebody did, or is paying. */
export type ClosedSession = 'NONE' | 'CLOSED' | 'PAID';

/** The Checkout Session beside an invoice, closed before what is owed changes (promise P1). */
export abstract class OpenSessions {
  /** Expires the open session of an invoice and reads it again. Throws StripeFailure. */
  abstract closeOpen(request: {
    connection: UsableConnection;
    lease: InvoiceLease;
    key: InvoiceKey;
  }): Promise<ClosedSession>;
}
