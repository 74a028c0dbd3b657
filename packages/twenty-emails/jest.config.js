import preset, { JSX_TRANSFORM } from '../../jest.preset.js';

export default {
  ...preset,
  globalSetup: '<rootDir>/../../tools/jest/build-before.mjs',
  transform: { ...JSX_TRANSFORM, ...preset.transform },
};
