import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { emptyProduct, startProduct } from '../product/product.ts';
import { cleanUp } from './clean-up.ts';
import { compareObservations } from './compare-observations.util.ts';
import { CrmClient } from './crm-client.ts';
import { type ProbeMark } from './probe.type.ts';
import { refuseKey } from './refuse-key.util.ts';
import { PROBES, runProbes } from './run-probes.ts';
import { STEPS } from './steps.ts';
import { connect, sandboxTarget, stripeTarget, type Target } from './targets.ts';

// `npm run test:stripe`: the main jobs against Stripe's own test mode, and what Stripe does where its documentation is
// silent. `-- --sandbox` runs the same against the sandbox of this repository, so that the path itself is tried.

const own = join(import.meta.dirname, '..', '..');
const root = join(own, '..', '..');
const dataFolder = join(own, '.data-stripe');
const mark: ProbeMark = { crm_test_run: randomBytes(6).toString('hex') };

/** The steps through the product, on data of its own. Resolves with how many passed. */
const runSteps = async (target: Target): Promise<{ passed: number; failed: number }> => {
  const stripe = connect(target);
  const installationId = randomUUID();
  const since = Math.floor(Date.now() / 1000) - 60;
  await emptyProduct(root, dataFolder);
  const product = await startProduct(root, dataFolder, {
    usualPorts: false,
    environment: {
      STRIPE_SECRET_KEY: target.secretKey,
      CRM_INSTALLATION_ID: installationId,
      ...(target.apiBaseUrl === null ? {} : { STRIPE_API_BASE_URL: target.apiBaseUrl }),
    },
  });
  const counts = { passed: 0, failed: 0 };
  try {
    const crm = new CrmClient(product.url);
    const admin = product.logins.find(({ role }) => role.toLowerCase() === 'admin');
    if (admin === undefined) throw new Error('The demo has no admin.');
    await crm.signIn(admin);
    const companyId = await crm.createCompany(`CRM test run ${mark.crm_test_run}`);
    for (const { name, run } of STEPS) {
      try {
        await run({ crm, stripe, companyId });
        counts.passed += 1;
        console.log(`✓ ${name}`);
      } catch (error) {
        counts.failed += 1;
        console.log(`✗ ${name}\n    ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await product.stop();
    if (counts.failed === 0) await emptyProduct(root, dataFolder);
    else console.log(`What the product wrote: ${join(dataFolder, 'logs')}`);
    const customers = await cleanUp(stripe, { mark, installationId, since });
    console.log(`Cleaned up: ${customers} customers with their drafts and open invoices.`);
  }
  return counts;
};

const report = async (target: Target, standIn: Target): Promise<number> => {
  const [stripe, sandbox] = [
    await runProbes(connect(target), mark),
    await runProbes(connect(standIn), mark),
  ];
  const { settled, differences } = compareObservations(stripe, sandbox);
  console.log('\nWhat was seen:');
  for (const { name, answer } of settled) {
    const question = PROBES.find((probe) => probe.name === name)?.question ?? '';
    console.log(`- ${name}: ${question}\n    ${answer}`);
  }
  console.log(
    differences.length === 0
      ? '\nThe sandbox answered the same everywhere.'
      : '\nWhere Stripe differed from the sandbox of this repository:',
  );
  for (const { name, stripe: seen, sandbox: believed } of differences) {
    console.log(`- ${name}\n    Stripe:  ${seen}\n    sandbox: ${believed}`);
  }
  return differences.length;
};

const main = async (): Promise<number> => {
  const isRehearsal = process.argv.includes('--sandbox');
  const secretKey = process.env['STRIPE_SECRET_KEY'];
  const refusal = isRehearsal ? null : refuseKey(secretKey);
  if (refusal !== null) {
    console.error(refusal);
    return 2;
  }
  const standIn = await sandboxTarget();
  const target = isRehearsal ? await sandboxTarget() : stripeTarget(secretKey ?? '');
  try {
    const differences = await report(target, standIn);
    const { passed, failed } = await runSteps(target);
    // A difference is a finding about our sandbox, not a failure of the product; a rehearsal has none to find.
    const unexpected = isRehearsal ? differences : 0;
    console.log(`\n${passed} passed, ${failed + unexpected} failed`);
    return failed + unexpected === 0 && passed > 0 ? 0 : 1;
  } finally {
    await target.stop();
    await standIn.stop();
  }
};

process.exitCode = await main();
