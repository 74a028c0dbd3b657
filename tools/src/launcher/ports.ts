import { findFreePortOrThrow } from '../ports/find-free-port.util.ts';
import { readJson, writePrivateJson } from './data-folder.ts';

export type Ports = {
  readonly api: number;
  readonly front: number;
  readonly sandbox: number;
  readonly mailboxWeb: number;
  readonly mailboxSmtp: number;
  readonly postgres: number;
};

const DEFAULT_PORTS: Ports = {
  api: 3000,
  front: 5173,
  sandbox: 4242,
  mailboxWeb: 1080,
  mailboxSmtp: 1025,
  postgres: 5454,
};

/**
 * A free port for everybody: what was asked for, else that of the last start (so that links stay valid), else the
 * usual one; where it is taken, the next free one.
 */
export const choosePorts = async (file: string, wanted: Partial<Ports>): Promise<Ports> => {
  const preferred: Ports = { ...DEFAULT_PORTS, ...readJson<Ports>(file), ...wanted };
  const reserved = new Set<number>();
  const choose = async (name: keyof Ports): Promise<number> => {
    const port = await findFreePortOrThrow({ preferred: preferred[name], reserved });
    reserved.add(port);
    return port;
  };
  return {
    api: await choose('api'),
    front: await choose('front'),
    sandbox: await choose('sandbox'),
    mailboxWeb: await choose('mailboxWeb'),
    mailboxSmtp: await choose('mailboxSmtp'),
    postgres: await choose('postgres'),
  };
};

export const rememberPorts = (file: string, ports: Ports): void => writePrivateJson(file, ports);
