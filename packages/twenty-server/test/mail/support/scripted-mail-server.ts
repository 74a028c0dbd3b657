import { createServer, type Socket } from 'node:net';

/** It says nothing until `speak`. */
export const SILENCE = Symbol('silence');

export type ScriptedMailServer = {
  readonly smtpUrl: string;
  /** What it says to RCPT TO and to the end of a mail; null: it hangs up instead. */
  answers: { recipient: string | typeof SILENCE; content: string | typeof SILENCE | null };
  /** How many mails were handed over. */
  readonly contents: number;
  /** How many wait for its answer. */
  readonly waiting: number;
  /** Answers all that wait. */
  speak(line: string): void;
  close(): Promise<void>;
};

/** Speaks just enough SMTP to refuse, and to hang up at the worst moment. */
export const startScriptedMailServer = async (): Promise<ScriptedMailServer> => {
  const state = {
    answers: { recipient: '250 ok', content: '250 taken' } as ScriptedMailServer['answers'],
    contents: 0,
    waiting: 0,
  };
  const silenced = new Set<Socket>();
  const sockets = new Set<Socket>();
  const answer = (socket: Socket, line: string | typeof SILENCE): void => {
    if (line === SILENCE) silenced.add(socket);
    else socket.write(`${line}\r\n`);
    state.waiting = silenced.size;
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      silenced.delete(socket);
      state.waiting = silenced.size;
    });
    let [pending, isContent] = ['', false];
    answer(socket, '220 scripted');
    socket.setEncoding('utf8').on('data', (text: string) => {
      pending += text;
      if (isContent) {
        if (!pending.endsWith('\r\n.\r\n')) return;
        [pending, isContent] = ['', false];
        state.contents += 1;
        if (state.answers.content === null) socket.destroy();
        else answer(socket, state.answers.content);
        return;
      }
      for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
        const command = pending.slice(0, end).toUpperCase();
        pending = pending.slice(end + 2);
        if (command.startsWith('RCPT')) answer(socket, state.answers.recipient);
        else if (command === 'DATA') {
          isContent = true;
          answer(socket, '354 go on');
        } else answer(socket, command === 'QUIT' ? '221 bye' : '250 ok');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return Object.assign(state, {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    speak: (line: string) => {
      const waiting = [...silenced];
      silenced.clear();
      for (const socket of waiting) answer(socket, line);
    },
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  });
};
