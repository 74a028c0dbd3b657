import { join } from 'node:path';

// One transform for every package: TypeScript to CommonJS by SWC, so that tests look conventional.
const preset = {
  testEnvironment: join(import.meta.dirname, 'tools/jest/one-realm-environment.mjs'),
  runtime: join(import.meta.dirname, 'tools/jest/native-runtime.mjs'),
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', decorators: true, tsx: false },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            react: { runtime: 'automatic' },
          },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

const [[, [transformer, options]]] = Object.entries(preset.transform);

/** The same for files with JSX in them. It goes before the preset's own: the first match wins. */
export const JSX_TRANSFORM = {
  '^.+\\.tsx$': [
    transformer,
    { ...options, jsc: { ...options.jsc, parser: { ...options.jsc.parser, tsx: true } } },
  ],
};

export default preset;
