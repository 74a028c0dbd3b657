import Sequencer from '@jest/test-sequencer';

/**
 * What takes longest by far. A fresh clone has no timings yet, and one of these begun last leaves the other workers
 * idle until it ends.
 */
const LONG = [
  'interrupted-sync',
  'interleavings',
  'interrupted-push',
  'killed-worker',
  'drift-report',
  'two-payers',
  'clean-books',
  'drift-resumed',
  'catch-up',
  'loss',
];

const rankOf = ({ path }) => {
  const rank = LONG.findIndex((name) => path.endsWith(`/${name}.integration-spec.ts`));
  return rank === -1 ? LONG.length : rank;
};

export default class LongestFirstSequencer extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rankOf(a) - rankOf(b));
  }
}
