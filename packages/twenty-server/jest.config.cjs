/** Unit tests: beside the code, without a database. */
module.exports = async () => ({
  ...(await import('./jest.shared.mjs')).readShared(__dirname),
  roots: ['<rootDir>/src'],
  globalSetup: '<rootDir>/../../tools/jest/build-before.mjs',
  testMatch: ['**/*.spec.ts'],
});
