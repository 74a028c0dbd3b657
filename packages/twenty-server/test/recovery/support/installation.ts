import { createTestEnvironment } from '../../support/environment.ts';

/** The installation every test app is. */
export const BILLING_INSTALLATION_ID = createTestEnvironment('')['CRM_INSTALLATION_ID'] ?? '';
