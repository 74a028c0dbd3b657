import type { Realm } from '../core/realm.ts';
import type { LoggedRequest } from '../http/request-log.ts';
import type { Look } from './dashboard-frame.ts';
import { escapeHtml } from './html.ts';
import { code, pill, realmPath, table } from './tables.ts';

/** Calls of an account and mode, the oldest first; `search` is a part of the path, the key or the request id. */
export function requestsOf({ deps, realm }: Look, search: string): LoggedRequest[] {
  const fits = (text: string | null) => text?.includes(search) ?? false;
  return deps.requests
    .since(0)
    .requests.filter(
      ({ account, livemode, path, idempotencyKey, requestId }) =>
        account === realm.account.id &&
        livemode === realm.livemode &&
        (search === '' || fits(path) || fits(idempotencyKey) || fits(requestId)),
    );
}

export function searchForm(realm: Realm, search: string): string {
  return `<form class="find" method="get" action="${realmPath(realm)}/requests"><input name="search" value="${escapeHtml(search)}" aria-label="Part of a path, an idempotency key or a request id" placeholder="Path, key or id"><button>Search</button></form>`;
}

/** Calls with their idempotency keys, and which answers were only given again. */
export function requestTable(requests: LoggedRequest[]): string {
  const rows = requests.map((request) => [
    request.at.replace('T', ' ').slice(0, 19),
    `<div>${request.method} ${escapeHtml(request.path)}${paramsOf(request)}</div>`,
    request.status === null ? pill('no answer') : pill(String(request.status)),
    request.idempotencyKey === null ? '' : code(request.idempotencyKey),
    request.replayed ? pill('replayed') : '',
    code(request.requestId),
  ]);
  return table(['At', 'Call', 'Status', 'Idempotency key', 'Replay', 'Id'], rows);
}

function paramsOf({ query, params }: LoggedRequest): string {
  const all = { ...query, ...params };
  if (Object.keys(all).length === 0) return '';
  return `<details class="params"><summary>Parameters</summary><pre>${escapeHtml(JSON.stringify(all, null, 2))}</pre></details>`;
}
