import preset from '../../jest.preset.js';

/** What the suites are made of; the suites themselves are Playwright's, in `tests/`. */
export default { ...preset, roots: ['<rootDir>/src'] };
