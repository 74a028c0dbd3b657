import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findRepositoryRootOrThrow } from '../repository-root.util.ts';

const root = findRepositoryRootOrThrow();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const GUIDES = ['README.md', 'docs/admin-guide.md', 'docs/testing.md', 'docs/user-guide.md'];
const WHERE_LABELS_ARE = [
  'packages/twenty-front/src/**/*.{ts,tsx}',
  'packages/twenty-server/src/modules/customer-billing/{pay-page,settings,document}/**/*.ts',
  'packages/twenty-emails/src/**/*.{ts,tsx}',
  'packages/twenty-e2e-testing/tests/*.spec.ts',
];
/** What Stripe's Dashboard calls its own pages and buttons, and words that are only stressed. */
const OF_STRIPE = new Set([
  'API keys',
  'Account details',
  'Add destination',
  'Business',
  'Create restricted key',
  'Developers',
  'Expire now',
  'Webhooks',
  'your account',
]);

const product = WHERE_LABELS_ARE.flatMap((pattern) => globSync(pattern, { cwd: root }))
  .map(read)
  .join('\n');

/** `_Settings → Doctor_` is two labels. Code is left out: names there hold underscores. */
const labelsOf = (text: string): string[] =>
  [
    ...text
      .replaceAll(/^```[^]*?^```/gm, '')
      .replaceAll(/`[^`]*`/g, '')
      .matchAll(/(?<!\w)_([^_]+)_(?!\w)/g),
  ].flatMap(([, label = '']) => label.replaceAll(/\s+/g, ' ').split(' → '));

describe('labels in the guides', () => {
  it.each(GUIDES)('are those on the pages: %s', (file) => {
    const labels = labelsOf(read(file));
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => !OF_STRIPE.has(label) && !product.includes(label))).toEqual([]);
  });

  it('explain every status by the word on the page, in the user guide', () => {
    const look = read(
      'packages/twenty-front/src/modules/invoice/constants/invoice-status-look.constant.ts',
    );
    const onThePage = [...look.matchAll(/label: '([^']+)'/g)].map(([, label]) => label);
    const [, table = ''] = read('docs/user-guide.md').split(/^\| status .*\n\| -.*\n/m);
    const rows = table.split('\n\n')[0] ?? '';
    const explained = [...rows.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, label]) => label);
    expect(explained.sort()).toEqual(onThePage.sort());
  });
});
