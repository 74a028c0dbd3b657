/** Unit tests: beside the code, without a database. */
module.exports = async () => ({
  ...(await import('./jest.shared.mjs')).readShared(__dirname),
  roots: ['<rootDir>/src'],
  globalSetup: '<rootDir>/test/support/global-setup-of-units.ts',
  testMatch: ['**/*.spec.ts'],
});
