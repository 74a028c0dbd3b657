import type { InboxEvent, JsonObject } from '../inbox/stripe-event.type.ts';
import type { EventReferences } from './event-location.type.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The ids in an event's object. Metadata counts only when it names this installation and the workspace of the
 * connection that verified the event: a cloned database, or another product on the same account, writes other ids.
 */
export const readReferences = (
  event: Pick<InboxEvent, 'payload' | 'workspaceId'>,
  installationId: string,
): EventReferences => {
  const object = objectAt(objectAt(event.payload, 'data'), 'object');
  const type = object['object'];
  const metadata = objectAt(object, 'metadata');
  const ownInvoiceId = metadata['crm_invoice_id'];
  const isOurs =
    metadata['crm_installation_id'] === installationId &&
    metadata['crm_workspace_id'] === event.workspaceId &&
    typeof ownInvoiceId === 'string' &&
    UUID.test(ownInvoiceId);
  return {
    stripeInvoiceId: type === 'invoice' ? idAt(object, 'id') : idAt(object, 'invoice'),
    stripePaymentIntentId:
      type === 'payment_intent' ? idAt(object, 'id') : idAt(object, 'payment_intent'),
    stripeChargeId: type === 'charge' ? idAt(object, 'id') : idAt(object, 'charge'),
    stripeCustomerId: type === 'customer' ? idAt(object, 'id') : idAt(object, 'customer'),
    ownInvoiceId: isOurs ? ownInvoiceId : null,
  };
};

const objectAt = (parent: JsonObject, key: string): JsonObject => {
  const value = parent[key];
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
};

const idAt = (parent: JsonObject, key: string): string | null => {
  const value = parent[key];
  if (typeof value === 'string') {
    return value;
  }
  const id = objectAt(parent, key)['id'];
  return typeof id === 'string' ? id : null;
};
