import preset, { JSX_TRANSFORM } from '../../jest.preset.js';

/** What both suites have. Mails are taken as they are written, so that no test runs yesterday's build of them. */
export const readShared = (rootDir) => ({
  ...preset,
  rootDir,
  transform: { ...JSX_TRANSFORM, ...preset.transform },
  moduleNameMapper: { '^twenty-emails$': '<rootDir>/../twenty-emails/src/index.ts' },
});
