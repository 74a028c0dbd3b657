import { writeFileSync } from 'node:fs';
import { SandboxControl } from 'stripe-sandbox';
import { removePaymentCapabilities } from '../../src/modules/customer-billing/inbox/remove-payment-capabilities.util.ts';
import type { JsonObject } from '../../src/modules/customer-billing/inbox/stripe-event.type.ts';

// What the handlers' tests expect of a stamp of ours.
const STAMP = {
  crm_installation_id: 'installation-1',
  crm_workspace_id: '0198c2f4-0000-7000-8000-000000000001',
  crm_invoice_id: '0198c2f4-0000-7000-8000-000000000003',
};

/** `npm run record-event -w twenty-server -- charge.failed`: the newest one of the sandbox that `npm start` runs. */
const recordEvent = async (type: string, sandboxUrl: string): Promise<URL> => {
  const newest = (await new SandboxControl(sandboxUrl).events({ type })).at(-1);
  if (newest === undefined) {
    throw new Error(`${sandboxUrl} has sent no ${type}. Bring it about there, then try again.`);
  }
  const event = { ...newest, pending_webhooks: 0 } as unknown as JsonObject;
  const recording = JSON.stringify(
    removePaymentCapabilities(event),
    (key, value: unknown) => (key in STAMP ? STAMP[key as keyof typeof STAMP] : value),
    2,
  );
  const file = new URL(
    `../../src/modules/customer-billing/webhook/__fixtures__/${newest.api_version}/${type}.json`,
    import.meta.url,
  );
  writeFileSync(file, `${recording}\n`);
  return file;
};

const [type, sandboxUrl = 'http://127.0.0.1:4242'] = process.argv.slice(2);
if (type === undefined) {
  throw new Error('Say which type: npm run record-event -w twenty-server -- charge.failed');
}
process.stdout.write(`Recorded ${(await recordEvent(type, sandboxUrl)).pathname}\n`);
