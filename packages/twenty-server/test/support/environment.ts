/** Variables globalSetup hands to the test processes. */
export const ADMIN_URL_VARIABLE = 'TEST_POSTGRES_ADMIN_URL';

/** The migrated database every test database is copied from. */
export const TEMPLATE_DATABASE = 'twenty_template';

/** An environment the server boots with. */
export const createTestEnvironment = (databaseUrl: string): Record<string, string> => ({
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  DATABASE_URL: databaseUrl,
  ENCRYPTION_KEY: Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7 + 3)).toString(
    'base64',
  ),
  CRM_INSTALLATION_ID: '0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a11',
});
