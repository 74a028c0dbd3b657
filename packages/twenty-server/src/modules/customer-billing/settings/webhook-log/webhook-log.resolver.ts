import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { StripeMode } from '../../connection/stripe-connection.type.ts';
import {
  FailedSignatureCountType,
  WebhookLogConnectionType,
  WebhookLogDetailType,
  WebhookLogEntryType,
} from '../../inbox/dtos/webhook-log.dto.ts';
import { WebhookLogArgs } from '../../inbox/inputs/webhook-log.args.ts';
import { maskPersonalData } from '../../inbox/mask-personal-data.util.ts';
import type { WebhookLogEntry } from '../../inbox/webhook-log.type.ts';
import { WebhookLogRepository } from '../../inbox/webhook-log.typeorm-repository.ts';
import { WebhookRefusalRepository } from '../../inbox/webhook-refusal.typeorm-repository.ts';
import { triesOfEvent } from './tries-of-event.util.ts';
import { cursorOfLogEntry, parseWebhookLogCursorOrThrow } from './webhook-log-position.util.ts';
import { WebhookLog } from './webhook-log.service.ts';

const REFUSALS_SHOWN_MS = 7 * 24 * 60 * 60 * 1000;

@Resolver(() => WebhookLogEntryType)
export class WebhookLogResolver {
  constructor(
    private readonly log: WebhookLog,
    private readonly repository: WebhookLogRepository,
    private readonly refusals: WebhookRefusalRepository,
    private readonly clock: Clock,
  ) {}

  @Query(() => WebhookLogConnectionType, { description: 'Newest first.' })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async webhookLog(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args() { first, after, filter }: WebhookLogArgs,
  ): Promise<WebhookLogConnectionType> {
    const wanted = {
      workspaceId,
      filter: {
        states: filter?.states ?? [],
        type: filter?.type?.trim() || null,
        search: filter?.search?.trim() || null,
        connectionId: filter?.connectionId ?? null,
      },
    };
    const position = after == null ? null : parseWebhookLogCursorOrThrow(after);
    const [found, counts] = await Promise.all([
      this.repository.list({ ...wanted, first, after: position }),
      this.repository.count(wanted),
    ]);
    const edges = found
      .slice(0, first)
      .map((entry) => ({ cursor: cursorOfLogEntry(entry), node: toEntryType(entry) }));
    return {
      edges,
      pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
      counts,
    };
  }

  @Query(() => WebhookLogDetailType)
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async webhookLogEntry(
    @CurrentSession() { workspaceId, permissions }: SessionContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<WebhookLogDetailType> {
    const { payload, ...entry } = await this.log.findOrThrow({ workspaceId, id });
    const masked = !permissions.includes(PermissionFlag.WEBHOOK_PAYLOAD_READ);
    return {
      entry: toEntryType(entry),
      payload: JSON.stringify(masked ? maskPersonalData(payload) : payload, null, 2),
      masked,
    };
  }

  @Query(() => [FailedSignatureCountType], {
    description: 'Deliveries of the last seven days that were refused before anything was stored.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async failedSignatures(
    @CurrentSession() { workspaceId }: SessionContext,
  ): Promise<FailedSignatureCountType[]> {
    const since = new Date(this.clock.now().getTime() - REFUSALS_SHOWN_MS);
    return this.refusals.sumSince({ workspaceId, since });
  }

  @Mutation(() => WebhookLogEntryType, {
    description:
      'Opens an event again. It asks Stripe for the present state and counts nothing twice.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async replayWebhookEvent(
    @CurrentSession() session: SessionContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<WebhookLogEntryType> {
    return toEntryType(await this.log.replay(session, id));
  }

  @Mutation(() => Int, { description: 'Opens everything that failed again; says how many.' })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async replayFailedWebhookEvents(@CurrentSession() session: SessionContext): Promise<number> {
    return this.log.replayFailed(session);
  }
}

const toEntryType = ({
  livemode,
  position: _position,
  ...entry
}: WebhookLogEntry): WebhookLogEntryType => ({
  ...entry,
  attempts: triesOfEvent(entry),
  mode: livemode ? StripeMode.LIVE : StripeMode.TEST,
  durationMs:
    entry.processedAt === null ? null : entry.processedAt.getTime() - entry.receivedAt.getTime(),
});
