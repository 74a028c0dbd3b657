import { Role } from 'twenty-shared';

export const DEMO_WORKSPACE = {
  name: 'Kestrel Works',
  slug: 'kestrel-works',
  locale: 'en-US',
  timeZone: 'Europe/Berlin',
  defaultCurrency: 'EUR',
} as const;

/** Known to everybody who reads this file: the demo is for trying things, on the loopback. */
export const DEMO_PASSWORD = 'kestrel-demo';

export const DEMO_USERS = [
  { name: 'Ada Lindqvist', email: 'ada@kestrel.example', role: Role.ADMIN },
  { name: 'Max Hartung', email: 'max@kestrel.example', role: Role.MEMBER },
] as const;

/** What the launcher prints. */
export type DemoLogin = { role: string; email: string; password: string };

export const DEMO_LOGINS: readonly DemoLogin[] = DEMO_USERS.map(({ role, email }) => ({
  role: role === Role.ADMIN ? 'Admin' : 'Member',
  email,
  password: DEMO_PASSWORD,
}));
