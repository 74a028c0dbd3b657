import {
  test as base,
  expect,
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { SandboxControl } from 'stripe-sandbox';

import { readOwnSuiteOrThrow, type Suite } from '../../src/suite-environment.ts';
import { Crm, signIn } from './crm.ts';
import { Mailbox } from './mailbox.ts';
import { Problems } from './problems.ts';

type Role = 'admin' | 'member';
type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

type TestFixtures = {
  /** Whose session `page` has; null for nobody's. */
  signedInAs: Role | null;
  problems: Problems;
  /** The CRM's API with the admin's session: for what a test needs but does not test. */
  crm: Crm;
  sandbox: SandboxControl;
  /** What the product mailed, all of it to the mailbox that `npm start` brings. */
  mailbox: Mailbox;
  /** Somebody else's browser: nobody is signed in. */
  openCustomer: (options?: BrowserContextOptions) => Promise<Page>;
};
type WorkerFixtures = {
  /** The CRM that is looked at: the one behind `npm start`, unless a file brings its own. */
  product: Pick<Suite, 'url' | 'sandboxUrl' | 'admin' | 'member'>;
  sessions: Readonly<Record<Role, StorageState>>;
};

export const suite = readOwnSuiteOrThrow();

const sessionOf = async (
  request: APIRequestContext,
  login: Suite['admin'],
): Promise<StorageState> => {
  await signIn(request, login);
  return request.storageState();
};

const newCustomerPage = async (
  browser: Browser,
  options: { problems: Problems; given: BrowserContextOptions },
): Promise<Page> => {
  const context = await browser.newContext({ locale: 'en-IE', ...options.given });
  options.problems.watch(context);
  return context.newPage();
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  product: [async ({ playwright: _playwright }, use) => use(suite), { scope: 'worker' }],
  baseURL: async ({ product }, use) => use(product.url),
  sessions: [
    async ({ playwright, product }, use) => {
      const open = () => playwright.request.newContext({ baseURL: product.url });
      const [admin, member] = await Promise.all([open(), open()]);
      await use({
        admin: await sessionOf(admin, product.admin),
        member: await sessionOf(member, product.member),
      });
      await Promise.all([admin.dispose(), member.dispose()]);
    },
    { scope: 'worker' },
  ],
  signedInAs: ['admin', { option: true }],
  storageState: async ({ signedInAs, sessions }, use) =>
    use(signedInAs === null ? undefined : sessions[signedInAs]),
  problems: [
    async ({ context }, use) => {
      const problems = new Problems();
      problems.watch(context);
      await use(problems);
      expect(await problems.findings(), 'nothing went wrong behind the page').toEqual([]);
    },
    { auto: true },
  ],
  crm: async ({ sessions, playwright, product }, use) => {
    const request = await playwright.request.newContext({
      baseURL: product.url,
      storageState: sessions.admin,
      // A request with a session must say that it comes from our own pages.
      extraHTTPHeaders: { Origin: product.url },
    });
    await use(new Crm(request));
    await request.dispose();
  },
  sandbox: async ({ problems: _problems, product }, use) => {
    const control = new SandboxControl(product.sandboxUrl);
    await use(control);
    // A test that failed in between must not take the next ones with it.
    await control.resumeDeliveries();
  },
  mailbox: async ({ problems: _problems }, use) => use(new Mailbox(suite.mailboxUrl)),
  openCustomer: async ({ browser, problems }, use) => {
    const pages: Page[] = [];
    await use(async (given = {}) => {
      const page = await newCustomerPage(browser, { problems, given });
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

export { expect };
