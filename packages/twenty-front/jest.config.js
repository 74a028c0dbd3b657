import preset from '../../jest.preset.js';

const [pattern] = Object.keys(preset.transform);
const [transformer, options] = preset.transform[pattern];

// What renders needs the window of its test file, so Jest loads all of it.
const { runtime: _native, ...ownRealm } = preset;

export default {
  ...ownRealm,
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/src/testing/setup-browser-stubs.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup-matchers.ts'],
  // Jest takes one worker on two cores; this suite is the longest by far, and the others end before it.
  maxWorkers: 2,
  // Typing into whole pages is slow where many tests share few cores.
  testTimeout: 60_000,
  moduleNameMapper: { '\\.css$': 'identity-obj-proxy' },
  transform: {
    [pattern]: [
      transformer,
      { ...options, jsc: { ...options.jsc, parser: { ...options.jsc.parser, tsx: true } } },
    ],
  },
};
