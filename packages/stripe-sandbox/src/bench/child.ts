import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type ServerKind = 'sandbox' | 'floor';
export type Memory = { rss: number; heap: number };
/** What the parent may ask, and what it is told. */
export type Question = 'memory' | 'stop';
export type Told = { ready: { port: number; key: string } } | { memory: Memory };

/** A server in a process of its own, so that the one that measures does not take its time. */
export type Child = {
  port: number;
  key: string;
  memory: () => Promise<Memory>;
  stop: () => Promise<void>;
};

export async function startChild(kind: ServerKind): Promise<Child> {
  const child = fork(fileURLToPath(new URL('./serve.ts', import.meta.url)), [kind], {
    execArgv: ['--expose-gc'],
  });
  const ready = await told(child);
  if (!('ready' in ready)) throw new Error('The server did not start.');
  return {
    ...ready.ready,
    memory: async () => {
      child.send('memory' satisfies Question);
      const answer = await told(child);
      if ('memory' in answer) return answer.memory;
      throw new Error('The server said something else.');
    },
    stop: async () => {
      child.send('stop' satisfies Question);
      await once(child, 'exit');
    },
  };
}

async function told(child: ChildProcess): Promise<Told> {
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('The server of the bench has ended.');
    }),
  ])) as [Told];
  return message;
}
