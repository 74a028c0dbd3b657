import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ControlDeps } from '../control/routes.ts';
import { isFromThisMachine } from '../control/support.ts';
import { errorOf } from '../core/errors.ts';
import { parseForm } from '../http/form.ts';
import { readBody, respond } from '../http/respond.ts';
import { ACTIONS, ACTION_NAMES } from './actions.ts';
import { DASHBOARD_HEADERS } from './dashboard-frame.ts';
import { DASHBOARD_STYLE } from './dashboard-style.ts';
import { escapeHtml, page } from './html.ts';

/** `POST /_page/:action`: what the buttons of the developer's pages do, for this machine and from those pages only. */
export async function serveAction(
  deps: ControlDeps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://sandbox').pathname;
  const name = ACTION_NAMES.find((known) => path === `/_page/${known}`);
  if (name === undefined || request.method !== 'POST') {
    show(response, { status: 404, words: 'There is no such button.', back: '/' });
    return;
  }
  if (!isFromThisMachine(request) || !isFromOwnPage(request)) {
    const words = 'Buttons work on this machine, and from the sandbox’s own pages only.';
    show(response, { status: 403, words, back: '/' });
    return;
  }
  const form = parseForm(await readBody(request));
  const field = (key: string) => (typeof form[key] === 'string' ? form[key] : '');
  const back = ownPath(field('back'));
  const realm = deps.world.realms.get(field('realm'));
  if (!realm) {
    show(response, { status: 404, words: 'There is no such account.', back });
    return;
  }
  try {
    const words = await ACTIONS[name](deps, { realm, id: field('id'), value: field('value') });
    deps.world.changed();
    if (words === undefined)
      respond(response, { status: 303, body: '', headers: { Location: back } });
    else show(response, { status: 200, words, back });
  } catch (error) {
    const { status, details } = errorOf(error);
    show(response, { status, words: details.message, back });
  }
}

/**
 * A form of one of our own pages: its Origin is this host. The host has to be a name of this machine, or a page
 * elsewhere could have its own name point here.
 */
function isFromOwnPage({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  const ours = name === 'localhost' || name === '[::1]' || /^127\.[\d.]+$/.test(name);
  return ours && origin === `http://${host}`;
}

/** A path of this sandbox; anything else leads to the first page. */
function ownPath(path: string): string {
  return /^\/(acct_[\w/]*(\?[\w=&.%+-]*)?)?$/.test(path) ? path : '/';
}

function show(
  response: ServerResponse,
  input: { status: number; words: string; back: string },
): void {
  const { status, words, back } = input;
  const heading = status < 300 ? 'Done' : 'Not done';
  const body = `<section class="card" role="status"><h1>${heading}</h1><p>${escapeHtml(words)}</p><p><a href="${escapeHtml(back)}">Back</a></p></section>`;
  respond(response, {
    status,
    body: page({ title: heading, body, style: DASHBOARD_STYLE }),
    headers: DASHBOARD_HEADERS,
  });
}
