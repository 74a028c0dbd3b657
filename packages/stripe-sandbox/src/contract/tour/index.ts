import Stripe from 'stripe';
import { freshConfig } from '../../config.ts';
import { startSandbox } from '../../start-sandbox.ts';
import { tourCustomers } from './customers.ts';
import { tourInvoices } from './invoices.ts';
import { tourPayments } from './payments.ts';
import { tourEvents, tourSales } from './sales.ts';
import type { Stage } from './stage.ts';

/** Calls every operation of a sandbox in this process through the real SDK and records all of it in `directory`. */
export async function runTour(directory: string): Promise<void> {
  const config = freshConfig();
  const sandbox = await startSandbox({ ...config, contractLog: directory });
  try {
    const { hostname, port } = new URL(sandbox.url);
    const stripe = new Stripe(config.accounts[0]?.secretKeys[0] ?? '', {
      host: hostname,
      port: Number(port),
      protocol: 'http',
      telemetry: false,
      maxNetworkRetries: 0,
    });
    const stage: Stage = { stripe, sandbox };
    await tourCustomers(stage);
    await tourInvoices(stage);
    await tourSales(stage);
    await tourPayments(stage);
    await tourEvents(stage);
    await fetch(`${sandbox.url}/v1/nothing`);
    // What Stripe does a little later belongs to it too.
    await sandbox.control.flushDeliveries();
  } finally {
    await sandbox.stop();
  }
}
