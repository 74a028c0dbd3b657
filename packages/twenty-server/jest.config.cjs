const readShared = require('./jest.shared.cjs');

/** Unit tests: beside the code, without a database. */
module.exports = async () => ({
  ...(await readShared()),
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.spec.ts'],
});
