import { Injectable } from '@nestjs/common';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { ConnectionSecrets } from '../../connection/connection-secrets.service.ts';
import type { ListedObject } from '../../stripe/listing/listed-object.type.ts';
import { StripeListing } from '../../stripe/listing/stripe-listing.service.ts';
import { compareInvoice } from './compare-invoice.util.ts';
import type { Difference, OwnBooks } from './drift.type.ts';
import { OwnBooksReader } from './own-books.service.ts';

/** Compares one invoice with Stripe as both are now. */
@Injectable()
export class SingleComparison {
  constructor(
    private readonly books: OwnBooksReader,
    private readonly connections: StripeConnections,
    private readonly secrets: ConnectionSecrets,
    private readonly listing: StripeListing,
  ) {}

  /** Throws StripeFailure. Undefined when the invoice is gone. */
  async compare(key: {
    workspaceId: string;
    invoiceId: string;
  }): Promise<{ books: OwnBooks; differences: Difference[] } | undefined> {
    const [before] = await this.books.read(key.workspaceId, [key.invoiceId]);
    if (before === undefined) return undefined;
    const connectionIds = this.usableConnectionIds(before);
    const objects: ListedObject[] = [];
    for (const connectionId of connectionIds) {
      objects.push(...(await this.read(before, connectionId)));
    }
    const [books] = await this.books.read(key.workspaceId, [key.invoiceId]);
    return books && { books, differences: compareInvoice(books, objects, connectionIds) };
  }

  private usableConnectionIds({ pushes, payments }: OwnBooks): Set<string> {
    return new Set(
      [...pushes, ...payments]
        .flatMap(({ connectionId }) => connectionId ?? [])
        .filter((id) => {
          const open = this.secrets.find(id);
          return open !== undefined && open.lockReason === null && open.secretKey !== null;
        }),
    );
  }

  private read({ pushes, payments }: OwnBooks, connectionId: string): Promise<ListedObject[]> {
    return this.listing.objectsOfInvoice({
      connection: this.connections.ofObjectOrThrow(connectionId),
      stripeInvoiceIds: pushes
        .filter((push) => push.connectionId === connectionId)
        .flatMap(({ stripeInvoiceId }) => stripeInvoiceId ?? []),
      stripePaymentIntentIds: payments
        .filter((row) => row.connectionId === connectionId)
        .flatMap(({ stripePaymentIntentId }) => stripePaymentIntentId ?? []),
    });
  }
}
