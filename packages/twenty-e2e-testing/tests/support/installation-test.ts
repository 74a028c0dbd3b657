import { type Installation, startInstallation } from '../../src/installation/installation.ts';
import { loginOfOrThrow } from '../../src/suite-environment.ts';
import { test as base } from './test.ts';

/** The tests of a file that sets Stripe up from nothing: on a CRM of its own, whose state they hand on to each other. */
export const test = base.extend<object, { installation: Installation }>({
  installation: [
    async ({ playwright: _playwright }, use) => {
      const installation = await startInstallation();
      await use(installation);
      await installation.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  product: [
    async ({ installation }, use) =>
      use({
        url: installation.url,
        sandboxUrl: installation.sandbox.url,
        admin: loginOfOrThrow(installation.logins, 'admin'),
        member: loginOfOrThrow(installation.logins, 'member'),
      }),
    { scope: 'worker' },
  ],
});

export { expect } from './test.ts';
