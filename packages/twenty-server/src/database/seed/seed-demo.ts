import { v7 as newId } from 'uuid';
import type { Actor } from '../../engine/audit/actor.type.ts';
import { PasswordHasher } from '../../engine/auth/password-hasher.ts';
import { UserEntity } from '../../engine/auth/user.entity.ts';
import { WorkspaceMemberEntity } from '../../engine/auth/workspace-member.entity.ts';
import type { Database } from '../../engine/database/database.ts';
import type { Transaction } from '../../engine/database/transaction.type.ts';
import { localDateOf } from '../../engine/workspace/local-date.util.ts';
import { WorkspaceEntity } from '../../engine/workspace/workspace.entity.ts';
import { checkDraftOrThrow } from '../../modules/customer-billing/invoice/check-draft.util.ts';
import {
  CONTACT_JOB_TITLE,
  DEMO_COMPANIES,
  DEMO_COUNTRIES,
  SECOND_JOB_TITLE,
} from './demo-companies.constant.ts';
import { DEMO_LETTERHEAD } from './demo-letterhead.constant.ts';
import { DEMO_PASSWORD, DEMO_USERS, DEMO_WORKSPACE } from './demo-people.constant.ts';
import { type DemoInvoice, planDemoInvoices } from './plan-demo-invoices.util.ts';
import { createSeedServices, type SeedServices } from './seed-services.ts';

export type SeedOutcome = 'SEEDED' | 'ALREADY_SEEDED';

type Seeding = {
  services: SeedServices;
  transaction: Transaction;
  workspaceId: string;
  now: Date;
  actor: Actor;
};
type Customer = { companyId: string; contactId: string };

// Any number that nothing else locks: two seeds at once would both find the database empty.
const SEED_LOCK = 7_164_000_002;
// The second seed waits for the first, which takes longer than a request may on a busy machine.
const LONGEST_WAIT = '5min';

const isSeededOrThrow = async (database: Database, transaction: Transaction): Promise<boolean> => {
  const manager = database.managerOf(transaction);
  await manager.query(`SET LOCAL statement_timeout = '${LONGEST_WAIT}'`);
  await manager.query('SELECT pg_advisory_xact_lock($1)', [SEED_LOCK]);
  const workspaces = await manager.find(WorkspaceEntity, { select: { slug: true } });
  const users = await manager.count(UserEntity);
  if (workspaces.length === 0 && users === 0) return false;
  if (workspaces.some(({ slug }) => slug === DEMO_WORKSPACE.slug)) return true;
  throw new Error('This database holds data already. The demo only goes into an empty one.');
};

const insertWorkspace = async (
  database: Database,
  transaction: Transaction,
): Promise<{ workspaceId: string; actors: Actor[] }> => {
  const manager = database.managerOf(transaction);
  const workspaceId = newId();
  await manager.insert(WorkspaceEntity, { id: workspaceId, ...DEMO_WORKSPACE });
  const hasher = new PasswordHasher();
  const actors: Actor[] = [];
  for (const { name, email, role } of DEMO_USERS) {
    const userId = newId();
    const passwordHash = await hasher.hash(DEMO_PASSWORD);
    await manager.insert(UserEntity, { id: userId, name, email, passwordHash });
    await manager.insert(WorkspaceMemberEntity, { id: newId(), workspaceId, userId, role });
    actors.push({ type: 'USER', userId, name });
  }
  return { workspaceId, actors };
};

const emailOf = (name: string, domain: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'oe')
    .replaceAll('ı', 'i')
    .toLowerCase();
  return `${plain.replaceAll(' ', '.')}@${domain}.example`;
};

const insertCustomers = async (seeding: Seeding): Promise<Customer[]> => {
  const { services, transaction, workspaceId } = seeding;
  const customers: Customer[] = [];
  for (const { name, countryCode, domain, people } of DEMO_COMPANIES) {
    const company = await services.companies.insert(
      {
        workspaceId,
        name,
        countryCode,
        billingEmail: `billing@${domain}.example`,
        locale: DEMO_COUNTRIES[countryCode].locale,
      },
      transaction,
    );
    const insertPerson = (person: string, jobTitle: string) =>
      services.people.insert(
        {
          workspaceId,
          companyId: company.id,
          name: person,
          email: emailOf(person, domain),
          jobTitle,
        },
        transaction,
      );
    const contact = await insertPerson(people[0], CONTACT_JOB_TITLE);
    await insertPerson(people[1], SECOND_JOB_TITLE);
    customers.push({ companyId: company.id, contactId: contact.id });
  }
  return customers;
};

/** Early on `day`, a little later with every invoice, so that lists by age have an order; never after `now`. */
const momentOn = ({ day, position, now }: { day: string; position: number; now: Date }): Date =>
  new Date(Math.min(Date.parse(`${day}T00:00:00Z`) + position * 60_000, now.getTime()));

const insertInvoice = async (
  seeding: Seeding,
  {
    invoice: planned,
    customer,
    position,
  }: { invoice: DemoInvoice; customer: Customer; position: number },
): Promise<void> => {
  const { services, transaction, workspaceId, now, actor } = seeding;
  const { clock, drafts, issuing, manual } = services;
  clock.set(momentOn({ day: planned.draft.issueDate, position, now }));
  const draft = checkDraftOrThrow({ ...planned.draft, ...customer });
  const { id: invoiceId, totalMinor } = await drafts.createWithin(
    { workspaceId, draft, actor },
    transaction,
  );
  if (!planned.isIssued) return;

  const key = { workspaceId, invoiceId };
  await issuing.issueWithin({ ...key, actor }, transaction);
  let unbookedMinor = totalMinor;
  for (const [index, { percent, paidOn }] of planned.payments.entries()) {
    const isLast = index === planned.payments.length - 1;
    const isRest = isLast && percent < 100n && planned.payments.length > 1;
    const amountMinor = isRest ? unbookedMinor : (totalMinor * percent) / 100n;
    unbookedMinor -= amountMinor;
    clock.set(momentOn({ day: paidOn, position, now }));
    await manual.record(
      {
        ...key,
        amountMinor,
        method: 'bank_transfer',
        methodDisplay: 'Bank transfer',
        occurredAt: clock.now(),
        actor,
      },
      transaction,
    );
  }
};

/**
 * Fills an empty database with the demo workspace in one transaction: its letterhead, 30 companies, 60 people, 120 invoices of the
 * twelve months before `now`, settled by bank transfers where paid, numbered in the order of their issue dates.
 * @throws Error when the database holds anything but the demo.
 */
export const seedDemo = async ({
  database,
  now,
}: {
  database: Database;
  now: Date;
}): Promise<SeedOutcome> =>
  database.inTransaction(async (transaction) => {
    if (await isSeededOrThrow(database, transaction)) return 'ALREADY_SEEDED';

    const { workspaceId, actors } = await insertWorkspace(database, transaction);
    const [actor] = actors;
    if (actor === undefined) throw new Error('The demo has nobody to act');
    const services = createSeedServices(database);
    const today = localDateOf(now, DEMO_WORKSPACE.timeZone);
    const seeding = { services, transaction, workspaceId, now, actor };
    await services.letterheads.save({ workspaceId, letterhead: DEMO_LETTERHEAD }, transaction);
    const customers = await insertCustomers(seeding);
    for (const [position, invoice] of planDemoInvoices(today).entries()) {
      const customer = customers[invoice.companyIndex];
      if (customer === undefined) throw new Error('A demo invoice names no company');
      await insertInvoice(seeding, { invoice, customer, position });
    }
    return 'SEEDED';
  });
