import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { type RunningStack } from '../launcher/bring-up.ts';
import { readJson, type DataFolder } from '../launcher/data-folder.ts';
import { type DemoLogin } from '../launcher/describe-stack.util.ts';
import { sandboxUrl } from '../launcher/environment.util.ts';
import { logFileOf } from '../launcher/service.ts';
import { CrmClient } from './crm-client.ts';
import { readProgress, writeProgress } from './demo-progress.ts';
import { planDemoActivity } from './plan-demo-activity.util.ts';
import { playDemoStep } from './play-demo-step.ts';
import { SandboxClient } from './sandbox-client.ts';

// An invoice costs about ten requests at Stripe, so this stays well below its 20 a second.
const PAUSE_MS = 350;

type Options = { folder: DataFolder; running: RunningStack; signal: AbortSignal };

const play = async (
  { folder, running, signal }: Options,
  note: (text: string) => void,
): Promise<void> => {
  const before = readProgress(folder);
  if (before?.isFinished === true) return;
  const login = readJson<DemoLogin[]>(folder.demoLoginsFile)?.find(({ role }) => role === 'Admin');
  if (login === undefined) throw new Error('The demo wrote down no admin.');
  const crm = new CrmClient(`http://127.0.0.1:${running.ports.api}`, signal);
  const sandbox = new SandboxClient(sandboxUrl(running.ports), signal);
  const pause = (): Promise<void> => wait(PAUSE_MS, undefined, { signal });

  await crm.signIn(login);
  let left = before?.left ?? planDemoActivity(await crm.findNewestOpen());
  writeProgress(folder, { isFinished: false, left });
  for (const step of left) {
    // One that fails is told in the log and left: the others are worth having.
    await playDemoStep(step, { crm, sandbox, pause }).catch((error: unknown) => {
      signal.throwIfAborted();
      note(`${step.invoiceId} ${step.outcome}: ${String(error)}`);
    });
    left = left.filter((other) => other !== step);
    writeProgress(folder, { isFinished: false, left });
    await pause();
  }
  await crm.signOut();
  writeProgress(folder, { isFinished: true, left: [] });
  note('The demo’s customers have opened, paid and declined what they were to.');
};

/**
 * Lets the demo's customers pay some recent invoices, once per data folder, through the front door only: so that a new
 * demo shows real Stripe ids, failed attempts and a refund. Never against Stripe itself. What fails goes to the log;
 * nothing is thrown.
 */
export const runDemoActivity = async (options: Options): Promise<void> => {
  if (!options.running.parts.sandbox) return;
  const logFile = logFileOf(options.folder, 'demo-activity');
  const note = (text: string): void =>
    appendFileSync(logFile, `${new Date().toISOString()} ${text}\n`, { mode: 0o600 });
  try {
    await play(options, note);
  } catch (error) {
    if (!options.signal.aborted) note(`Given up until the next start: ${String(error)}`);
  }
};
