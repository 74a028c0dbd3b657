/** Unit tests: beside the code, without a database. */
module.exports = async () => {
  const { default: preset } = await import('../../jest.preset.js');
  return { ...preset, rootDir: __dirname, roots: ['<rootDir>/src'], testMatch: ['**/*.spec.ts'] };
};
