import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CurrencyCode, formatMoney } from 'twenty-shared';
import {
  type BillingWorld,
  createBillingWorld,
} from '../customer-billing/support/billing-world.ts';
import { openInvoice, readMoney } from '../customer-billing/support/give-back.ts';
import { type ManualWorker, startManualWorker } from '../customer-billing/support/manual-worker.ts';
import {
  type ScriptedMailServer,
  startScriptedMailServer,
} from '../mail/support/scripted-mail-server.ts';
import { waitUntil } from '../support/wait-until.ts';
import { PAYMENT_STORIES, type PaymentStory } from './support/play-methods.ts';

const GUIDE = readFileSync(join(process.cwd(), '../../docs/testing.md'), 'utf8');

/** Cells of the table between the two marks, method by method; an empty first cell repeats the one above. */
const readTable = (): ReadonlyMap<string, readonly string[][]> => {
  const [, block = ''] = GUIDE.split('<!-- payment-methods -->');
  const rows = block
    .split('<!-- end -->')[0]
    ?.trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const methods = new Map<string, string[][]>();
  let current = '';
  for (const [method = '', ...cells] of rows ?? []) {
    current = method === '' ? current : method;
    methods.set(current, [...(methods.get(current) ?? []), cells]);
  }
  return methods;
};

type Movement = {
  readonly movementId: string;
  readonly kind: string;
  readonly status: string;
  readonly currency: CurrencyCode;
  readonly amountMinor: string;
  readonly methodDisplay: string | null;
};

const describeMovement = ({
  kind,
  status,
  currency,
  amountMinor,
  methodDisplay,
}: Movement): string => {
  const amount = formatMoney(BigInt(amountMinor), currency, 'en-US');
  return [kind, status, amount, methodDisplay].filter((part) => part !== null).join(' ');
};

/** What is new or changed, by id. */
const newIn = (after: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): string =>
  [...after].flatMap(([id, text]) => (before.get(id) === text ? [] : [text])).join(', ');

describe('the table of payment methods in docs/testing.md', () => {
  let mailServer: ScriptedMailServer;
  let world: BillingWorld;
  let worker: ManualWorker;

  beforeAll(async () => {
    mailServer = await startScriptedMailServer();
    world = await createBillingWorld({
      worker: false,
      env: { SMTP_URL: mailServer.smtpUrl, MAIL_FROM: 'Test Works <billing@test-works.example>' },
    });
    worker = await startManualWorker(world.app);
  });

  afterAll(async () => {
    await worker.close();
    await world.close();
    await mailServer.close();
  });

  const untilTold = async (): Promise<void> => {
    await waitUntil('every event to be delivered', async () => {
      const { idle } = await world.sandbox.control.deliveries();
      return idle;
    });
    await worker.workUntilIdle();
  };

  const kindsOf = async (table: 'notification' | 'outgoingMessage', invoiceId: string) =>
    new Map(
      (
        await world.app.database.query<{ id: string; kind: string }>(
          `SELECT "id", "kind" FROM "${table}" WHERE "invoiceId" = $1 ORDER BY "kind"`,
          [invoiceId],
        )
      ).map(({ id, kind }) => [id, `\`${kind}\``]),
    );

  const movementsOf = async (invoiceId: string): Promise<Map<string, string>> => {
    const rows = await world.app.database.query<Movement>(
      `SELECT "movementId", "kind", "status", "currency", "amountMinor", "methodDisplay" FROM "payment"
         WHERE "invoiceId" = $1 ORDER BY "createdAt", "id"`,
      [invoiceId],
    );
    return new Map(rows.map((row) => [row.movementId, describeMovement(row)]));
  };

  const look = async (invoiceId: string) => ({
    status: `\`${(await readMoney(world.admin, invoiceId)).status}\``,
    movements: await movementsOf(invoiceId),
    notices: await kindsOf('notification', invoiceId),
    mails: await kindsOf('outgoingMessage', invoiceId),
  });

  const play = async ({ currency, stages }: PaymentStory): Promise<string[][]> => {
    const opened = await openInvoice(world, { currency });
    let before = await look(opened.id);
    const seen: string[][] = [];
    for (const { stage, play: act } of stages) {
      await act({ world, invoice: await readMoney(world.admin, opened.id) });
      await untilTold();
      const after = await look(opened.id);
      seen.push([
        stage,
        after.status,
        newIn(after.movements, before.movements),
        newIn(after.notices, before.notices),
        newIn(after.mails, before.mails),
      ]);
      before = after;
    }
    return seen;
  };

  it('has every method that is tried, and no other', () => {
    expect([...readTable().keys()]).toEqual(PAYMENT_STORIES.map(({ method }) => method));
  });

  it.each(PAYMENT_STORIES)('P9: says what is seen at each stage: $method', async (story) => {
    expect(await play(story)).toEqual(readTable().get(story.method));
  });
});
