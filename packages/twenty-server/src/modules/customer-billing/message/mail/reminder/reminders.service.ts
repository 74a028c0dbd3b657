import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../../../engine/clock/clock.ts';
import { Database } from '../../../../../engine/database/database.ts';
import { WorkspaceService } from '../../../../../engine/workspace/workspace.service.ts';
import { addDays } from '../../../../../engine/workspace/add-days.util.ts';
import { InvoiceRepository } from '../../../invoice/invoice.repository.ts';
import type { Invoice } from '../../../invoice/invoice.type.ts';
import { CustomerMails } from '../customer-mails.service.ts';
import { daysBetween } from '../describe-customer-mail.util.ts';
import type { MailSettings } from '../mail-settings.type.ts';
import { Outbox } from '../outbox.service.ts';
import { mayAskToPay } from '../sending/decide-staleness.util.ts';
import { MailSettingsRepository } from '../typeorm/mail-settings.typeorm-repository.ts';
import { OutgoingMessageRepository } from '../typeorm/outgoing-message.typeorm-repository.ts';
import { ReminderPauseRepository } from '../typeorm/reminder-pause.typeorm-repository.ts';
import { decideReminderDay, listDaysWithReminders } from './decide-reminder-day.util.ts';
import { countReminders, lastReminderByHand } from './read-reminders.util.ts';

const PAGE = 200;
/** Nobody wants to be asked for money at night. */
const FIRST_HOUR = 8;

/** Reminds customers of what they owe, on the days a workspace chose. */
@Injectable()
export class Reminders {
  private readonly logger = new Logger(Reminders.name);

  constructor(
    private readonly settings: MailSettingsRepository,
    private readonly workspaces: WorkspaceService,
    private readonly invoices: InvoiceRepository,
    private readonly messages: OutgoingMessageRepository,
    private readonly pauses: ReminderPauseRepository,
    private readonly mails: CustomerMails,
    private readonly outbox: Outbox,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async queueDue(): Promise<void> {
    if (!this.outbox.isConfigured) return;
    for (const workspaceId of await this.settings.listRemindingWorkspaceIds()) {
      try {
        await this.queueDueOf(workspaceId);
      } catch (error) {
        // One workspace's trouble is not the others'. The next round finds what is missing.
        this.logger.error({ err: error, workspaceId }, 'Reminders could not be queued');
      }
    }
  }

  private async queueDueOf(workspaceId: string): Promise<void> {
    const settings = await this.settings.findByWorkspace(workspaceId);
    const workspace = await this.workspaces.findByIdOrThrow(workspaceId);
    if (hourIn(workspace.timeZone, this.clock.now()) < FIRST_HOUR) return;
    const today = this.workspaces.todayIn(workspace);
    const dueDates = listDaysWithReminders(settings.reminderDays).map((day) =>
      addDays(today, -day),
    );
    for (let afterId: string | null = null; ;) {
      const page: Invoice[] = await this.invoices.listOwedDueOn({
        workspaceId,
        dueDates,
        afterId,
        limit: PAGE,
      });
      for (const invoice of page) {
        await this.remindOf(invoice, { settings, today, timeZone: workspace.timeZone });
      }
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE) return;
      afterId = last.id;
    }
  }

  private async remindOf(
    { id: invoiceId, workspaceId, dueDate }: Invoice,
    { settings, today, timeZone }: { settings: MailSettings; today: string; timeZone: string },
  ): Promise<void> {
    const daysLate = daysBetween(dueDate, today);
    if (decideReminderDay(daysLate, settings.reminderDays, null) === null) return;
    await this.database.inTransaction(async (transaction) => {
      // Locked, so that a payment that is being booked now is waited for.
      const invoice = await this.invoices.lockByIdOrThrow({ workspaceId, invoiceId }, transaction);
      if (!mayAskToPay(invoice, this.clock.now())) return;
      if (await this.pauses.isPaused({ workspaceId, invoiceId }, transaction)) return;
      const mails = await this.messages.listByInvoices(
        { workspaceId, invoiceIds: [invoiceId] },
        transaction,
      );
      if (countReminders(mails) >= settings.maximumReminders) return;
      const byHand = lastReminderByHand(mails, { dueDate, timeZone });
      const day = decideReminderDay(daysLate, settings.reminderDays, byHand);
      if (day === null) return;
      await this.mails.queueReminder(invoice, { day }, transaction);
    });
  }
}

const hourIn = (timeZone: string, instant: Date): number =>
  Number(
    new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(
      instant,
    ),
  );
