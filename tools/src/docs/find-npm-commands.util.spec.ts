import { findNpmCommands } from './find-npm-commands.util.ts';

describe('npm commands in a text', () => {
  it.each([
    [
      'npm ci && npm start',
      [
        ['ci', null],
        ['start', null],
      ],
    ],
    ['npm run doctor -- --json', [['doctor', null]]],
    ['npm run start:api -w twenty-server', [['start:api', 'twenty-server']]],
    ['npm run --silent test:e2e --workspace=a', [['test:e2e', 'a']]],
    ['no command of npm, alas', []],
  ])('%s', (text, expected) => {
    expect(findNpmCommands(text).map(({ script, workspace }) => [script, workspace])).toEqual(
      expected,
    );
  });
});
