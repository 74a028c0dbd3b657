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

export const writeSuiteEnvironment = (options: {
  browser: FoundBrowser;
  product: { url: string; sandboxUrl: string; mailboxUrl: string; logins: readonly Login[] };
}): Record<string, string> => {
  const { browser, product } = options;
  const suite: Suite = {
    url: product.url,
    sandboxUrl: product.sandboxUrl,
    mailboxUrl: product.mailboxUrl,
    admin: loginOfOrThrow(product.logins, 'admin'),
    member: loginOfOrThrow(product.logins, 'member'),
    browser,
  };
  return { [VARIABLE]: JSON.stringify(suite) };
};

/** @throws Error when the tests were not started by `npm run test:e2e` */
export const readSuiteOrThrow = (): Suite => {
  const text = process.env[VARIABLE];
  if (text === undefined) throw new Error('Run "npm run test:e2e": it starts the product first.');
  return JSON.parse(text) as Suite;
};
