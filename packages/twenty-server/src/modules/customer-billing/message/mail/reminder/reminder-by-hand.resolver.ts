import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BILLING_ERRORS, PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../../../engine/permission/access.decorators.ts';
import { InvoiceType } from '../../../invoice/dtos/invoice.dto.ts';
import { ReminderOutlookType } from './reminder-by-hand.dto.ts';
import { RemindersByHand } from './reminders-by-hand.service.ts';
import { SendReminderInput } from './send-reminder.input.ts';

@Resolver()
export class ReminderByHandResolver {
  constructor(private readonly reminders: RemindersByHand) {}

  @Query(() => ReminderOutlookType)
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async reminderOutlook(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args('invoiceId', { type: () => ID }) invoiceId: string,
  ): Promise<ReminderOutlookType> {
    const { to, refusal, nextOn } = await this.reminders.lookAhead({ workspaceId, invoiceId });
    return {
      to,
      nextOn,
      blockedReason: refusal === null ? null : BILLING_ERRORS[refusal].message,
    };
  }

  @Mutation(() => InvoiceType, {
    description:
      'Reminds the customer now, at most once a day. It counts as one of the reminders that go by themselves.',
  })
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async sendReminder(
    @CurrentSession() session: SessionContext,
    @Args('input') { invoiceId, clientRequestId }: SendReminderInput,
  ): Promise<InvoiceType> {
    const key = { workspaceId: session.workspaceId, invoiceId };
    return this.reminders.send(key, { clientRequestId }, session);
  }
}
