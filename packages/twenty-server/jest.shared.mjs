import preset from '../../jest.preset.js';

/** What both suites have. */
export const readShared = (rootDir) => ({ ...preset, rootDir });
