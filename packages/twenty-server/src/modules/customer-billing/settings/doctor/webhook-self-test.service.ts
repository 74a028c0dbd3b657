import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../engine/clock/clock.ts';
import type { PlaintextSecret } from '../../../../engine/secret-encryption/plaintext-secret.ts';
import type { OpenConnection } from '../../connection/connection-secrets.service.ts';
import { isLivemode } from '../../connection/stripe-connection.type.ts';
import { Inbox } from '../../inbox/inbox.typeorm-repository.ts';
import { SELF_TEST_EVENT_TYPE } from '../../inbox/stripe-event.type.ts';
import { signDelivery } from '../../stripe/signature/sign-delivery.util.ts';
import { STRIPE_API_VERSION } from '../../stripe/webhook-endpoint/stripe-webhook-endpoints.service.ts';
import type { SelfTestResult } from './doctor-facts.type.ts';

const TIMEOUT_MS = 10_000;

/** Sends this installation an event as Stripe would: the only proof that secret, address and proxy fit together. */
@Injectable()
export class WebhookSelfTest {
  constructor(
    private readonly inbox: Inbox,
    private readonly clock: Clock,
  ) {}

  async run(open: OpenConnection, webhookUrl: string | null): Promise<SelfTestResult> {
    const [secret] = open.webhookSecrets;
    if (secret === undefined || webhookUrl === null) {
      return { kind: 'NOT_SENT' };
    }
    const stripeEventId = `evt_self_test_${randomUUID()}`;
    const answer = await this.post(webhookUrl, this.eventOf(open, stripeEventId), secret);
    const { workspaceId, id: connectionId } = open.connection;
    const arrived = await this.inbox.takeBack({ workspaceId, connectionId, stripeEventId });
    if (answer.kind !== 'ANSWERED') {
      return answer;
    }
    if (answer.status !== 200) {
      return { kind: 'REFUSED', status: answer.status, code: answer.code };
    }
    return { kind: arrived ? 'STORED' : 'STORED_ELSEWHERE' };
  }

  private eventOf({ connection }: OpenConnection, id: string): string {
    return JSON.stringify({
      id,
      object: 'event',
      api_version: STRIPE_API_VERSION,
      created: Math.floor(this.clock.now().getTime() / 1000),
      data: { object: { id: 'self_test', object: 'self_test' } },
      livemode: isLivemode(connection),
      pending_webhooks: 0,
      request: { id: null, idempotency_key: null },
      type: SELF_TEST_EVENT_TYPE,
    });
  }

  private async post(
    url: string,
    body: string,
    secret: PlaintextSecret,
  ): Promise<
    | { kind: 'ANSWERED'; status: number; code: string | null }
    | { kind: 'UNREACHABLE'; reason: string }
  > {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'stripe-signature': signDelivery({ body, secret, signedAt: this.clock.now() }),
        },
        body,
        // Stripe follows no redirect either.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return { kind: 'ANSWERED', status: response.status, code: codeIn(await response.text()) };
    } catch (error) {
      return { kind: 'UNREACHABLE', reason: reasonOf(error) };
    }
  }
}

/** Our own error code in an answer; null in what somebody else answers. */
const codeIn = (text: string): string | null => {
  try {
    const { code } = JSON.parse(text) as { code?: unknown };
    return typeof code === 'string' && /^[A-Z_]{3,60}$/.test(code) ? code : null;
  } catch {
    return null;
  }
};

/** `fetch failed` says nothing; the cause does: ENOTFOUND, ECONNREFUSED, CERT_HAS_EXPIRED. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) {
    return String(error);
  }
  if (error.name === 'TimeoutError') {
    return `no answer within ${TIMEOUT_MS / 1000} seconds`;
  }
  const cause: unknown = error.cause;
  return typeof cause === 'object' && cause !== null && 'code' in cause
    ? String(cause.code)
    : error.message;
};
