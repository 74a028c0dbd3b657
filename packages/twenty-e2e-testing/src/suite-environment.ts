import { type FoundBrowser } from './browser/find-browser.ts';
import { type Login } from './product/product-files.ts';

/** What the tests are told about the product that was started for them. */
export type Suite = {
  readonly url: string;
  readonly sandboxUrl: string;
  readonly mailboxUrl: string;
  readonly admin: Login;
  readonly member: Login;
  readonly browser: FoundBrowser;
};

const VARIABLE = 'E2E_SUITE';

/** @throws Error when the demo has no login of that role */
export const loginOfOrThrow = (logins: readonly Login[], role: string): Login => {
  const login = logins.find((candidate) => candidate.role.toLowerCase() === role);
  if (login === undefined) throw new Error(`The demo has no login of role ${role}.`);
  return login;
};

type StartedProduct = Pick<Suite, 'url' | 'sandboxUrl' | 'mailboxUrl'> & {
  readonly logins: readonly Login[];
};

export const writeSuiteEnvironment = (options: {
  browser: FoundBrowser;
  products: readonly StartedProduct[];
}): Record<string, string> => {
  const suites = options.products.map(({ url, sandboxUrl, mailboxUrl, logins }): Suite => ({
    url,
    sandboxUrl,
    mailboxUrl,
    admin: loginOfOrThrow(logins, 'admin'),
    member: loginOfOrThrow(logins, 'member'),
    browser: options.browser,
  }));
  return { [VARIABLE]: JSON.stringify(suites) };
};

/** One for each worker of Playwright. @throws Error when the tests were not started by `npm run test:e2e` */
export const readSuitesOrThrow = (): readonly [Suite, ...Suite[]] => {
  const text = process.env[VARIABLE];
  if (text === undefined) throw new Error('Run "npm run test:e2e": it starts the product first.');
  return JSON.parse(text) as [Suite, ...Suite[]];
};

/**
 * That of this worker, so that tests that run at once do not share a product.
 * @throws Error when the tests were not started by `npm run test:e2e`
 */
export const readOwnSuiteOrThrow = (): Suite => {
  const suites = readSuitesOrThrow();
  return suites[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)] ?? suites[0];
};
