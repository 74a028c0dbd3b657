import type { SecretSite } from '../engine/secret-encryption/secret-site.type.ts';
import { CONNECTION_SECRET_SITES } from '../modules/customer-billing/connection/connection-secret-sites.constant.ts';

/** Every column that holds envelopes. Explicit: what is not listed is not rotated; a test compares it with the schema. */
export const SECRET_SITES: readonly SecretSite[] = [...CONNECTION_SECRET_SITES];
