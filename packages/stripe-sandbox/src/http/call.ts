import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Chaos } from '../control/chaos.ts';
import type { Faults } from '../control/faults.ts';
import type { ContractRecorder } from '../contract/record.ts';
import { API_VERSION } from '../core/context.ts';
import type { World } from '../world.ts';
import type { Raw } from './params.ts';
import type { RateLimits } from './rate-limit.ts';
import type { LoggedRequest, RequestLog } from './request-log.ts';
import { respond } from './respond.ts';

export type ApiDeps = {
  world: World;
  faults: Faults;
  chaos: Chaos;
  limits: RateLimits;
  requests: RequestLog;
  log: (line: object) => void;
  recorder?: ContractRecorder | undefined;
};

/** One call of the API on its way to an answer. */
export type Call = {
  request: IncomingMessage;
  response: ServerResponse;
  entry: LoggedRequest;
  requestId: string;
  path: string;
  params: Record<string, Raw>;
  key: string | null;
};

export type Answer = { status: number; body: string };

/** Answers a call once, with the headers every answer of Stripe's has; `cutBody` breaks it off in its middle. */
export function send(
  deps: ApiDeps,
  call: Call,
  answer: Answer & { headers?: Record<string, string>; cutBody?: 'connection' | 'length' },
): void {
  const { entry, key, requestId } = call;
  const { status, cutBody } = answer;
  entry.status = status;
  const { method, path } = entry;
  deps.log({ level: 'info', message: 'api', method, path, status, requestId });
  const headers = {
    'Request-Id': requestId,
    'Stripe-Version': header(call.request, 'stripe-version') ?? API_VERSION,
    ...(entry.idempotencyKey !== null &&
      key !== null && { 'Idempotency-Key': key, 'Original-Request': requestId }),
    ...answer.headers,
  };
  if (cutBody === undefined) respond(call.response, { ...answer, headers });
  else breakOff(call.response, { ...answer, headers, how: cutBody });
}

function breakOff(
  response: ServerResponse,
  answer: Answer & { headers: Record<string, string>; how: 'connection' | 'length' },
): void {
  const whole = Buffer.from(answer.body);
  const half = whole.subarray(0, Math.ceil(whole.length / 2));
  if (answer.how === 'length') {
    respond(response, { status: answer.status, body: half, headers: answer.headers });
    return;
  }
  const head = { 'Content-Type': 'application/json', 'Content-Length': whole.length };
  response.writeHead(answer.status, { ...head, ...answer.headers });
  response.write(half, () => response.destroy());
}

/** The value of a header that was sent once. */
export function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}
