import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Login = { readonly role: string; readonly email: string; readonly password: string };

/** What the launcher writes down in its data folder, as far as we read it. */
export type ProductPorts = Readonly<Record<'api' | 'sandbox' | 'mailboxWeb', number>>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const readPorts = (folder: string): ProductPorts & Readonly<Record<string, number>> =>
  readJson(join(folder, 'ports.json')) as ProductPorts & Readonly<Record<string, number>>;

/** Before the first start: the launcher keeps to the ports of the last one. */
export const writePorts = (folder: string, ports: Readonly<Record<string, number>>): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ports.json'), JSON.stringify(ports));
};

export const readLogins = (folder: string): readonly Login[] =>
  readJson(join(folder, 'demo-logins.json')) as Login[];

/** The processes that run for the product now, the launcher and Postgres among them. */
export const readProcessIds = (folder: string): readonly number[] => {
  const run = join(folder, 'run');
  const started = readdirSync(run)
    .filter((name) => name.endsWith('.json'))
    .map((name) => (readJson(join(run, name)) as { processId: number }).processId);
  const postmaster = join(folder, 'postgres', 'postmaster.pid');
  const postgres = existsSync(postmaster)
    ? [Number.parseInt(readFileSync(postmaster, 'utf8'), 10)]
    : [];
  return [...started, ...postgres];
};

/** Whether the demo's customers have done all they were to do on a first start. */
export const isDemoFinished = (folder: string): boolean => {
  const progress = join(folder, 'demo-activity.json');
  return existsSync(progress) && (readJson(progress) as { isFinished: boolean }).isFinished;
};
