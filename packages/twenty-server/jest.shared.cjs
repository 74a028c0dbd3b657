/** What both suites have. Mails are taken as they are written, so that no test runs yesterday's build of them. */
module.exports = async () => {
  const { default: preset, JSX_TRANSFORM } = await import('../../jest.preset.js');
  return {
    ...preset,
    rootDir: __dirname,
    transform: { ...JSX_TRANSFORM, ...preset.transform },
    moduleNameMapper: { '^twenty-emails$': '<rootDir>/../twenty-emails/src/index.ts' },
  };
};
