import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_VARIABLES } from './config-variables.constant.ts';
import { renderEnvExample, renderEnvironmentPage } from './render-environment-docs.util.ts';

const REPOSITORY = join(__dirname, '../../../../..');

describe('The documentation of the environment', () => {
  it('equals the registry in .env.example', () => {
    expect(readFileSync(join(REPOSITORY, '.env.example'), 'utf8')).toBe(renderEnvExample());
  });

  it('equals the registry in prd/critical-environment-vars.md', () => {
    expect(readFileSync(join(REPOSITORY, 'prd/critical-environment-vars.md'), 'utf8')).toBe(
      renderEnvironmentPage(),
    );
  });

  it('names the three Stripe variables first', () => {
    const names = Object.values(CONFIG_VARIABLES).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual([
      'STRIPE_SECRET_KEY',
      'STRIPE_PUBLISHABLE_KEY',
      'STRIPE_WEBHOOK_SECRET',
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives a default that its own parser accepts', () => {
    for (const { defaultText, parse } of Object.values(CONFIG_VARIABLES)) {
      expect(defaultText === null || parse(defaultText).ok).toBe(true);
    }
  });
});
