import {
  type BillingWorld,
  type BillingWorldOptions,
  createBillingWorld,
} from '../../customer-billing/support/billing-world.ts';
import { untilAtRest } from '../../customer-billing/support/at-rest.ts';
import {
  createDraft,
  dataOf,
  type DraftOptions,
  pressCreateStripeInvoice,
} from '../../customer-billing/support/invoices.ts';
import type { TestClient } from '../../support/test-client.ts';
import { waitUntil } from '../../support/wait-until.ts';

const REPORT = `id state progressDone progressTotal requests invoicesCompared findingCount failureMessage
  findings(first: 100) { edges { node { id kind objectId currency oursMinor stripesMinor message cause since
    repairable repairedAt repairFailure invoice { id } } } }`;

export type Finding = {
  id: string;
  kind: string;
  objectId: string | null;
  oursMinor: string | null;
  stripesMinor: string | null;
  message: string;
  cause: string;
  since: string;
  repairable: boolean;
  repairedAt: string | null;
  repairFailure: string | null;
  invoice: { id: string } | null;
};
export type Report = {
  id: string;
  state: string;
  progressDone: number;
  progressTotal: number | null;
  requests: number;
  invoicesCompared: number;
  findingCount: number;
  failureMessage: string | null;
  findings: { edges: { node: Finding }[] };
};

export const readReport = async (client: TestClient): Promise<Report | null> =>
  dataOf(
    await client.graphql<{ driftReport: Report | null }>(`query { driftReport { ${REPORT} } }`),
  ).driftReport;

/** Presses the button and waits until the worker has made the report. */
export const makeReport = async (client: TestClient): Promise<Report> => {
  const { startDriftReport } = dataOf(
    await client.graphql<{ startDriftReport: { id: string } }>(
      'mutation { startDriftReport { id } }',
    ),
  );
  for (let done = -1; ;) {
    const before = done;
    const report = await waitUntil('the report to be done, or further than it was', async () => {
      const present = await readReport(client);
      const moves = present?.state !== 'RUNNING' || present.progressDone > before;
      return present?.id === startDriftReport.id && moves && present;
    });
    if (report.state !== 'RUNNING') return report;
    done = report.progressDone;
  }
};

export const findingsOf = ({ findings }: Report): Finding[] =>
  findings.edges.map(({ node }) => node);

/** Asks for the repair of all that can be, and waits for the outcome of each. */
export const repairAll = async (client: TestClient, findings: readonly Finding[]) => {
  const ids = findings.filter(({ repairable }) => repairable).map(({ id }) => id);
  dataOf(
    await client.graphql('mutation ($ids: [ID!]!) { repairDrift(findingIds: $ids) { id } }', {
      ids,
    }),
  );
  for (let done = 0; ;) {
    const before = done;
    const asked = await waitUntil('another repair to have its outcome', async () => {
      const report = await readReport(client);
      const wanted = report === null ? [] : findingsOf(report).filter(({ id }) => ids.includes(id));
      return wanted.filter(hasOutcome).length > before && wanted;
    });
    done = asked.filter(hasOutcome).length;
    if (done === ids.length) return asked;
  }
};

const hasOutcome = ({ repairedAt, repairFailure }: Finding): boolean =>
  repairedAt !== null || repairFailure !== null;

export type DriftWorld = BillingWorld & {
  /** An invoice sent to Stripe and at rest. */
  makeInvoice(options?: DraftOptions): Promise<{ id: string; stripeInvoiceId: string }>;
  pay(stripeInvoiceId: string): Promise<void>;
  /** The PaymentIntent of an invoice of ours. */
  intentOf(invoiceId: string): Promise<string>;
  /** Something that is to happen at Stripe once no webhook tells of it any more. */
  unheard(work: () => Promise<unknown>): void;
  /** From now on every delivery is lost, the late ones too; and what was to be unheard happens. */
  loseDeliveries(): Promise<void>;
  /** As somebody with the account's key would. */
  callStripe(path: string, form: Record<string, string>): Promise<{ id: string }>;
};

export const createDriftWorld = async (options: BillingWorldOptions = {}): Promise<DriftWorld> => {
  const world = await createBillingWorld(options);
  const { app, sandbox, admin } = world;
  const unheard: (() => Promise<unknown>)[] = [];
  return {
    ...world,
    makeInvoice: async (draft = {}) => {
      const id = await createDraft(admin, draft);
      const { stripeInvoiceId } = dataOf(
        await pressCreateStripeInvoice(admin, id),
      ).createStripeInvoice;
      await untilAtRest(app.database);
      return { id, stripeInvoiceId: stripeInvoiceId ?? '' };
    },
    pay: async (stripeInvoiceId) => {
      await sandbox.control.pay({ invoice: stripeInvoiceId, card: '4242424242424242' });
      await sandbox.control.flushDeliveries();
    },
    intentOf: async (invoiceId) => {
      const [push] = await app.database.query<{ stripePaymentIntentId: string }>(
        'SELECT "stripePaymentIntentId" FROM "stripePush" WHERE "invoiceId" = $1',
        [invoiceId],
      );
      return push?.stripePaymentIntentId ?? '';
    },
    unheard: (work) => {
      unheard.push(work);
    },
    loseDeliveries: async () => {
      world.relay.target = undefined;
      for (const work of unheard.splice(0)) {
        await work();
      }
    },
    callStripe: async (path, form) => {
      const response = await fetch(`${sandbox.url}/v1/${path}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${world.keys.secretKey}`,
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams(form).toString(),
      });
      const answer = (await response.json()) as { id: string };
      if (!response.ok) throw new Error(JSON.stringify(answer));
      return answer;
    },
  };
};
