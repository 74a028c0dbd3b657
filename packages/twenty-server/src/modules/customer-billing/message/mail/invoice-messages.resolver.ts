import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LiveRecordType, PermissionFlag } from 'twenty-shared';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import { UserNames } from '../../../../engine/auth/user-names.service.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import { BatchedLookup } from '../../../../engine/graphql/batched-lookup.ts';
import { groupBy } from '../../../../engine/graphql/group-by.util.ts';
import { LiveUpdates } from '../../../../engine/live-updates/live-updates.service.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { actorOf } from '../../invoice/actor-of-session.util.ts';
import { InvoiceType } from '../../invoice/dtos/invoice.dto.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import { OutgoingMessageType } from './dtos/outgoing-message.dto.ts';
import { InvoiceMails } from './invoice-mails.service.ts';
import { describeResendRefusal } from './describe-resend-refusal.util.ts';
import type { OutgoingMessage } from './outgoing-message.type.ts';
import { Outbox } from './outbox.service.ts';
import { OutgoingMessageRepository } from './typeorm/outgoing-message.typeorm-repository.ts';
import { ReminderPauseRepository } from './typeorm/reminder-pause.typeorm-repository.ts';

/** The mails of an invoice, and whether its customer is reminded. */
@Resolver(() => InvoiceType)
export class InvoiceMessagesResolver {
  private readonly messageLookup: BatchedLookup<OutgoingMessage[]>;
  private readonly pauseLookup: BatchedLookup<true>;

  constructor(
    messages: OutgoingMessageRepository,
    private readonly pauses: ReminderPauseRepository,
    private readonly mails: InvoiceMails,
    private readonly invoices: InvoiceRepository,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly userNames: UserNames,
  ) {
    this.messageLookup = new BatchedLookup(async ({ workspaceId, ids }) =>
      groupBy(
        await messages.listByInvoices({ workspaceId, invoiceIds: ids }),
        ({ invoiceId }) => invoiceId ?? '',
      ),
    );
    this.pauseLookup = new BatchedLookup(async ({ workspaceId, ids }) => {
      const paused = await pauses.listPaused({ workspaceId, invoiceIds: ids });
      return new Map(paused.map((id) => [id, true]));
    });
  }

  @ResolveField(() => [OutgoingMessageType], { description: 'Newest first.' })
  async messages(@Parent() invoice: InvoiceType): Promise<OutgoingMessageType[]> {
    const { workspaceId, id } = invoice;
    const mails = (await this.messageLookup.find({ workspaceId, id })) ?? [];
    const facts = { mails, invoice, canMail: this.outbox.isConfigured, now: this.clock.now() };
    return Promise.all(
      mails.map(async (message) => ({
        ...message,
        queuedAt: message.createdAt,
        queuedByName: await this.nameOf(message),
        resendBlockedReason: describeResendRefusal(message, facts),
      })),
    );
  }

  private async nameOf({ workspaceId, queuedByUserId }: OutgoingMessage): Promise<string | null> {
    return queuedByUserId === null
      ? null
      : ((await this.userNames.find({ workspaceId, id: queuedByUserId })) ?? null);
  }

  @ResolveField(() => Boolean)
  async remindersPaused(@Parent() { workspaceId, id }: InvoiceType): Promise<boolean> {
    return (await this.pauseLookup.find({ workspaceId, id })) ?? false;
  }

  @Mutation(() => InvoiceType, {
    description:
      'Sends a mail once more, as it was, with the present link. Twice pressed, once sent.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async resendMessage(
    @CurrentSession() session: SessionContext,
    @Args('id', { type: () => ID }) messageId: string,
  ): Promise<InvoiceType> {
    const key = { workspaceId: session.workspaceId, messageId };
    return this.mails.resend(key, session);
  }

  @Mutation(() => InvoiceType)
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async setRemindersPaused(
    @CurrentSession() session: SessionContext,
    @Args('invoiceId', { type: () => ID }) invoiceId: string,
    @Args('paused') paused: boolean,
  ): Promise<InvoiceType> {
    const key = { workspaceId: session.workspaceId, invoiceId };
    return this.database.inTransaction(async (transaction) => {
      const invoice = await this.invoices.lockByIdOrThrow(key, transaction);
      if (await this.pauses.setPaused(key, paused, transaction)) {
        await this.audit.record(
          {
            ...key,
            actor: actorOf(session),
            action: paused ? 'invoice.reminders_paused' : 'invoice.reminders_resumed',
            summary: `${paused ? 'paused' : 'resumed'} the reminders of this invoice.`,
          },
          transaction,
        );
        await this.live.announce(
          { workspaceId: key.workspaceId, type: LiveRecordType.INVOICE, id: invoiceId },
          transaction,
        );
      }
      return invoice;
    });
  }
}
