import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import { Database } from '../../../../engine/database/database.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { actorOf } from '../../invoice/actor-of-session.util.ts';
import { MailSettingsType, ReminderSettingsType } from './dtos/mail-settings.dto.ts';
import { MailSettingsInput, ReminderSettingsInput } from './inputs/mail-settings.input.ts';
import type { MailSettings } from './mail-settings.type.ts';
import { Outbox } from './outbox.service.ts';
import { senderAddressOf } from './sending/sender-address.util.ts';
import { MailSettingsRepository } from './typeorm/mail-settings.typeorm-repository.ts';

const showReminders = (settings: MailSettings): ReminderSettingsType => ({
  enabled: settings.reminders,
  days: settings.reminderDays,
  maximum: settings.maximumReminders,
});

@Resolver()
export class MailSettingsResolver {
  constructor(
    private readonly settings: MailSettingsRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  @Query(() => MailSettingsType)
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async mailSettings(@CurrentSession() { workspaceId }: SessionContext): Promise<MailSettingsType> {
    return this.show(await this.settings.findByWorkspace(workspaceId));
  }

  @Query(() => ReminderSettingsType)
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async reminderSettings(
    @CurrentSession() { workspaceId }: SessionContext,
  ): Promise<ReminderSettingsType> {
    return showReminders(await this.settings.findByWorkspace(workspaceId));
  }

  @Mutation(() => MailSettingsType)
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async updateMailSettings(
    @CurrentSession() session: SessionContext,
    @Args('input') { replyTo = null, receipts, paymentFailures, refunds }: MailSettingsInput,
  ): Promise<MailSettingsType> {
    const changed = { replyTo, receipts, paymentFailures, refunds };
    return this.show(await this.change(session, changed, 'changed which mails customers get.'));
  }

  @Mutation(() => ReminderSettingsType)
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async updateReminderSettings(
    @CurrentSession() session: SessionContext,
    @Args('input') { enabled, days, maximum }: ReminderSettingsInput,
  ): Promise<ReminderSettingsType> {
    const changed = {
      reminders: enabled,
      reminderDays: days.toSorted((a, b) => a - b),
      maximumReminders: maximum,
    };
    const summary = enabled ? 'changed the reminders, which are on.' : 'turned reminders off.';
    return showReminders(await this.change(session, changed, summary));
  }

  private show({ replyTo, receipts, paymentFailures, refunds }: MailSettings): MailSettingsType {
    const { isConfigured } = this.outbox;
    const senderAddress = senderAddressOf(this.config.mailFrom);
    return { isConfigured, senderAddress, replyTo, receipts, paymentFailures, refunds };
  }

  private async change(
    session: SessionContext,
    changed: Partial<MailSettings>,
    summary: string,
  ): Promise<MailSettings> {
    const { workspaceId } = session;
    return this.database.inTransaction(async (transaction) => {
      const present = await this.settings.findByWorkspace(workspaceId, transaction);
      const settings = { ...present, ...changed };
      await this.settings.save({ workspaceId, settings }, transaction);
      await this.audit.record(
        {
          workspaceId,
          invoiceId: null,
          actor: actorOf(session),
          action: 'settings.mails_changed',
          summary,
          data: changed,
        },
        transaction,
      );
      return settings;
    });
  }
}
