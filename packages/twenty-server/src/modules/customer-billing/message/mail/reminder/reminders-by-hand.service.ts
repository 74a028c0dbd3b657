import { Injectable } from '@nestjs/common';
import { subjectOfMail } from 'twenty-emails';
import { AuditTrail } from '../../../../../engine/audit/audit-trail.service.ts';
import type { SessionContext } from '../../../../../engine/auth/session-context.type.ts';
import { Clock } from '../../../../../engine/clock/clock.ts';
import { Database } from '../../../../../engine/database/database.ts';
import type { Transaction } from '../../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../../engine/exception/app.exception.ts';
import { localDateOf } from '../../../../../engine/workspace/local-date.util.ts';
import { WorkspaceService } from '../../../../../engine/workspace/workspace.service.ts';
import { actorOf } from '../../../invoice/actor-of-session.util.ts';
import { InvoiceRepository } from '../../../invoice/invoice.repository.ts';
import type { Invoice, InvoiceKey } from '../../../invoice/invoice.type.ts';
import { describeReminderMail } from '../describe-customer-mail.util.ts';
import { MailFactsReader } from '../mail-facts.service.ts';
import type { MailFacts } from '../mail-facts.service.ts';
import type { OutgoingMessage } from '../outgoing-message.type.ts';
import { Outbox } from '../outbox.service.ts';
import { MailSettingsRepository } from '../typeorm/mail-settings.typeorm-repository.ts';
import { OutgoingMessageRepository } from '../typeorm/outgoing-message.typeorm-repository.ts';
import { ReminderPauseRepository } from '../typeorm/reminder-pause.typeorm-repository.ts';
import { decideNextReminder } from './decide-next-reminder.util.ts';
import { decideReminderRefusal, type ReminderRefusal } from './decide-reminder-refusal.util.ts';
import { reminderByHandKey } from './reminder-by-hand-key.util.ts';
import { countReminders } from './read-reminders.util.ts';

/** What the dialog tells before the press. */
export type ReminderOutlook = {
  readonly to: string | null;
  readonly refusal: ReminderRefusal | null;
  /** YYYY-MM-DD of the next reminder by itself, if this one goes today; null: none. */
  readonly nextOn: string | null;
};

type Situation = {
  readonly facts: MailFacts;
  readonly mails: readonly OutgoingMessage[];
  readonly refusal: ReminderRefusal | null;
};

/** The reminder that a person sends. It counts as one of those that go by themselves, and takes the place of the near ones. */
@Injectable()
export class RemindersByHand {
  constructor(
    private readonly outbox: Outbox,
    private readonly messages: OutgoingMessageRepository,
    private readonly settings: MailSettingsRepository,
    private readonly pauses: ReminderPauseRepository,
    private readonly facts: MailFactsReader,
    private readonly invoices: InvoiceRepository,
    private readonly workspaces: WorkspaceService,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws AppException INVOICE_NOT_FOUND */
  async lookAhead(key: InvoiceKey): Promise<ReminderOutlook> {
    return this.database.inTransaction(async (transaction) => {
      const invoice = await this.invoices.findByIdOrThrow(key, transaction);
      const { facts, mails, refusal } = await this.look(invoice, transaction);
      const nextOn = decideNextReminder({
        dueDate: invoice.dueDate,
        today: facts.today,
        settings: await this.settings.findByWorkspace(key.workspaceId, transaction),
        sent: countReminders(mails),
        isPaused: await this.pauses.isPaused(key, transaction),
      });
      return { to: facts.billingEmail, refusal, nextOn };
    });
  }

  /**
   * The same `clientRequestId` again is the same press.
   * @throws AppException INVOICE_NOT_FOUND and every ReminderRefusal
   */
  async send(
    key: InvoiceKey,
    { clientRequestId }: { clientRequestId: string },
    session: SessionContext,
  ): Promise<Invoice> {
    const effectKey = reminderByHandKey(key.invoiceId, clientRequestId);
    return this.database.inTransaction(async (transaction) => {
      // Locked: a second person, a payment that is being booked and the schedule wait for each other here.
      const invoice = await this.invoices.lockByIdOrThrow(key, transaction);
      const { facts, mails, refusal } = await this.look(invoice, transaction);
      if (mails.some((mail) => mail.effectKey === effectKey)) return invoice;
      if (refusal !== null) throw new AppException(refusal);
      const { billingEmail } = facts;
      if (billingEmail === null) throw new AppException('REMINDER_WITHOUT_ADDRESS');
      const content = describeReminderMail(facts);
      const subject = subjectOfMail(content);
      const messageId = await this.outbox.queue(
        {
          ...key,
          effectKey,
          to: [billingEmail],
          cc: [],
          subject,
          content,
          attachPdf: true,
          queuedByUserId: session.userId,
        },
        transaction,
      );
      await this.audit.record(
        {
          ...key,
          actor: actorOf(session),
          action: 'mail.queued',
          summary: `asked to remind ${billingEmail} by mail: “${subject}”.`,
          data: { messageId, kind: content.kind, byHand: true },
        },
        transaction,
      );
      return invoice;
    });
  }

  private async look(invoice: Invoice, transaction: Transaction): Promise<Situation> {
    const { workspaceId, id } = invoice;
    const facts = await this.facts.read(invoice, { transaction });
    const { timeZone } = await this.workspaces.findByIdOrThrow(workspaceId, transaction);
    const mails = await this.messages.listByInvoices(
      { workspaceId, invoiceIds: [id] },
      transaction,
    );
    const refusal = decideReminderRefusal({
      invoice,
      mails,
      billingEmail: facts.billingEmail,
      canMail: this.outbox.isConfigured,
      now: this.clock.now(),
      isToday: (instant) => localDateOf(instant, timeZone) === facts.today,
    });
    return { facts, mails, refusal };
  }
}
