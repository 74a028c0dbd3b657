import type { SecretSite } from '../../../engine/secret-encryption/secret-site.type.ts';
import { ConnectionSecretField } from './connection-secret-field.constant.ts';

const TABLE = 'stripeConnection';

/** Where the secrets of a connection lie. */
export const CONNECTION_SECRET_SITES: readonly SecretSite[] = [
  { table: TABLE, column: 'encryptedSecretKey', field: ConnectionSecretField.SECRET_KEY },
  { table: TABLE, column: 'encryptedWebhookSecret', field: ConnectionSecretField.WEBHOOK_SECRET },
  {
    table: TABLE,
    column: 'encryptedPreviousWebhookSecret',
    field: ConnectionSecretField.PREVIOUS_WEBHOOK_SECRET,
  },
];
