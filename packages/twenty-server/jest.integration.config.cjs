/** Tests through the front door: the real app on a real Postgres. */
module.exports = async () => ({
  ...(await import('./jest.shared.mjs')).readShared(__dirname),
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.integration-spec.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testSequencer: '<rootDir>/test/support/longest-first-sequencer.mjs',
  // More than the cores a check has: tests wait for Postgres and for each other's processes half of the time.
  maxWorkers: 4,
  // A bound, not a measure: on two busy cores everything takes several times as long.
  testTimeout: 180_000,
});
