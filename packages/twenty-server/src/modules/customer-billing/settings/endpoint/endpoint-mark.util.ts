import type { StripeConnection } from '../../connection/stripe-connection.type.ts';
import type { EndpointMark } from './decide-stale-endpoints.util.ts';

/** The metadata by which an endpoint is known as ours. */
export const endpointMarkOf = (
  connection: Pick<StripeConnection, 'id' | 'workspaceId'>,
  installationId: string,
): EndpointMark => ({
  crm_installation_id: installationId,
  crm_workspace_id: connection.workspaceId,
  crm_connection_id: connection.id,
});
