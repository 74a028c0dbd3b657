import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BillingErrorCode,
  PermissionFlag,
  PERMISSIONS_BY_ROLE,
  PlatformErrorCode,
  Role,
} from 'twenty-shared';
import { CONFIG_VARIABLES } from '../engine/config/config-variables.constant.ts';
import { HANDLED_EVENT_TYPES } from '../modules/customer-billing/inbox/handled-event-types.constant.ts';
import { renderTroubleshooting } from './render-troubleshooting.util.ts';
import { STRIPE_API_ERRORS, STRIPE_DECLINES } from './stripe-errors.constant.ts';

const REPOSITORY = join(__dirname, '../../../..');
const read = (file: string): string => readFileSync(join(REPOSITORY, file), 'utf8');
const pages = globSync(['*.md', 'docs/*.md', 'prd/*.md', 'packages/*/*.md'], { cwd: REPOSITORY });
const codeSpansOf = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

const VARIABLES = Object.values(CONFIG_VARIABLES).map(({ name }) => name);
const matches = (files: string, pattern: RegExp): string[] =>
  globSync(files, { cwd: REPOSITORY }).flatMap((file) =>
    [...read(file).matchAll(pattern)].map(([, name = '']) => name),
  );
// What the launcher and the tests read, what the schema calls its values, and what the code calls its states.
const OTHER_NAMES = [
  ...matches('{tools/src,packages/*/src}/**/*.ts', /env(?:ironment)?(?:\.|\[')([A-Z][A-Z_]+)/g),
  ...matches('tools/src/checks/*.ts', /\b([A-Z]+(?:_[A-Z]+)+):/g),
  ...matches('packages/twenty-server/schema.graphql', /^ {2}([A-Z][A-Z_]+)$/gm),
  ...matches(
    'packages/twenty-server/src/modules/customer-billing/**/*.type.ts',
    /'([A-Z][A-Z_]+)'/g,
  ),
];
const KNOWN = new Set<string>([
  ...VARIABLES,
  ...OTHER_NAMES,
  ...Object.values(BillingErrorCode),
  ...Object.values(PlatformErrorCode),
  ...Object.values(PermissionFlag),
]);
const STRIPE_EVENTS = new Set(
  [...read('node_modules/stripe/esm/resources/Events.d.ts').matchAll(/type: '([a-z_.]+)'/g)].map(
    ([, type = '']) => type,
  ),
);
const ROLE_WORDS: Readonly<Record<Role, string>> = { ADMIN: 'Admin', MEMBER: 'Member' };
const EVENT_TYPE =
  /^(invoice|invoice_payment|payment_intent|charge|refund|checkout|customer|credit_note|radar|cash_balance|customer_cash_balance_transaction)(\.[a-z_]+)+$/;

describe('names of the product in the documentation', () => {
  it.each(pages)('exist: variables, error codes, permissions, states: %s', (file) => {
    const names = codeSpansOf(read(file)).filter((span) => /^[A-Z]+(_[A-Z0-9]+)+$/.test(span));
    expect(names.filter((name) => !KNOWN.has(name))).toEqual([]);
  });

  it.each(pages)('exist: event types: %s', (file) => {
    const names = codeSpansOf(read(file)).filter((span) => EVENT_TYPE.test(span));
    expect(
      names.filter((name) => !STRIPE_EVENTS.has(name) && !HANDLED_EVENT_TYPES.includes(name)),
    ).toEqual([]);
  });

  it('are complete: every variable in the list of variables', () => {
    const named = new Set(codeSpansOf(read('prd/critical-environment-vars.md')));
    expect(VARIABLES.filter((name) => !named.has(name))).toEqual([]);
  });

  // The events to register by hand are compared beside the settings, in admin-guide.spec.ts.
  it('are complete: every permission in the admin guide', () => {
    const named = new Set(codeSpansOf(read('docs/admin-guide.md')));
    expect(Object.values(PermissionFlag).filter((flag) => !named.has(flag))).toEqual([]);
  });

  it('say in the admin guide which role has which permission', () => {
    const rows = [
      ...read('docs/admin-guide.md').matchAll(/^\| `([A-Z_]+)` +\|[^|]+\|([^|]+)\|$/gm),
    ];
    const told = rows.map(([, flag = '', roles = '']) => [flag, roles.trim()]);
    const held = Object.values(PermissionFlag).map((flag) => [
      flag,
      Object.entries(ROLE_WORDS)
        .filter(([role]) => PERMISSIONS_BY_ROLE[role as Role].includes(flag))
        .map(([, word]) => word)
        .join(', '),
    ]);
    expect(told).toEqual(held);
  });

  it('are complete: every error code, as generated, in the troubleshooting page', () => {
    expect(read('docs/troubleshooting.md')).toBe(renderTroubleshooting());
  });

  it('name Stripe’s errors once each', () => {
    const codes = [...STRIPE_DECLINES, ...STRIPE_API_ERRORS].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
