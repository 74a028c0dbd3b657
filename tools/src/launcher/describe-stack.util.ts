import { type Environment } from './environment.util.ts';
import { type Ports } from './ports.ts';

/** What the seed writes down about the people who can sign in. */
export type DemoLogin = {
  readonly role: string;
  readonly email: string;
  readonly password: string;
};

/** The block that `npm start` ends with. */
export const describeStack = (options: {
  environment: Environment;
  ports: Ports;
  parts: { postgres: boolean; sandbox: boolean; mailbox: boolean };
  logins: readonly DemoLogin[];
  logFolder: string;
}): string => {
  const { environment, ports, parts, logins } = options;
  const local = (port: number): string => `http://127.0.0.1:${port}`;
  const rows: [string, string][] = [
    ['Open', environment['PUBLIC_URL'] ?? ''],
    ...logins.map(({ role, email, password }): [string, string] => [
      role,
      `${email}   password ${password}`,
    ]),
    ['Stripe', parts.sandbox ? `${local(ports.sandbox)}   (sandbox)` : 'as STRIPE_* say'],
    ['Mailbox', parts.mailbox ? local(ports.mailboxWeb) : 'as SMTP_URL says'],
    ['Postgres', parts.postgres ? `127.0.0.1:${ports.postgres}` : 'as DATABASE_URL says'],
    ['Logs', options.logFolder],
    ['Stop', 'Ctrl-C (data stays; "npm run reset" empties it)'],
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, text]) => `  ${name.padEnd(width)}${text}`).join('\n');
};
