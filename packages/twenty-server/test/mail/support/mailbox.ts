import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { waitUntil } from '../../support/wait-until.ts';

/** Its package exports no program; the launcher takes it from here too. */
const MAILDEV = join(process.cwd(), '../../node_modules/maildev/dist/bin/maildev.js');

/** A mail as the mailbox's API tells it. */
export type ReceivedMail = {
  readonly id: string;
  readonly subject: string;
  readonly html: string;
  /** The file with the mail as it came. */
  readonly source: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly from: readonly { address: string; name: string }[];
  readonly to: readonly { address: string }[];
  readonly cc?: readonly { address: string }[];
  readonly attachments?: readonly { filename: string; generatedFileName: string }[];
  readonly envelope: { readonly to: readonly { address: string }[] };
};

export type Mailbox = {
  readonly smtpUrl: string;
  readonly smtpPort: number;
  list(): Promise<readonly ReceivedMail[]>;
  attachment(mail: ReceivedMail, name: string): Promise<Buffer>;
  stop(): Promise<void>;
};

/** A port that was free a moment ago. */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** The mailbox that `npm start` brings, for one test. */
export const startMailbox = async (smtpPort?: number): Promise<Mailbox> => {
  const [smtp, web] = [smtpPort ?? (await findFreePort()), await findFreePort()];
  const child = spawn(
    process.execPath,
    // prettier-ignore
    [MAILDEV, '--ip', '127.0.0.1', '--web-ip', '127.0.0.1', '-s', String(smtp), '-w', String(web)],
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const api = `http://127.0.0.1:${web}/api/email`;
  // It ends idle connections, perhaps in the moment they are used again.
  const get = (path: string): Promise<Response> =>
    fetch(api + path, { headers: { connection: 'close' } });
  await waitUntil('the mailbox to answer', async () => {
    const answer = await get('').catch(() => null);
    return answer?.ok === true;
  });
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp}`,
    smtpPort: smtp,
    list: async () => (await (await get('')).json()) as ReceivedMail[],
    attachment: async ({ id }, name) =>
      Buffer.from(await (await get(`/${id}/attachment/${encodeURIComponent(name)}`)).arrayBuffer()),
    stop: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
};
