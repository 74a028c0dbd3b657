import { Injectable, Logger } from '@nestjs/common';
import { LiveRecordType } from 'twenty-shared';
import { AuditTrail } from '../../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../../engine/clock/clock.ts';
import { AppConfig } from '../../../../../engine/config/app-config.ts';
import { Database } from '../../../../../engine/database/database.ts';
import { LiveUpdates } from '../../../../../engine/live-updates/live-updates.service.ts';
import { InvoiceRepository } from '../../../invoice/invoice.repository.ts';
import { type MessageKey, MessageState, type OutgoingMessage } from '../outgoing-message.type.ts';
import { MailSettingsRepository } from '../typeorm/mail-settings.typeorm-repository.ts';
import { OutgoingMessageRepository } from '../typeorm/outgoing-message.typeorm-repository.ts';
import { composeMail } from './compose-mail.util.ts';
import type { MailOutcome } from './decide-mail-outcome.util.ts';
import { decideStaleness } from './decide-staleness.util.ts';
import { describeEnding, type MessageEnding } from './describe-ending.util.ts';
import { MailStationery } from './mail-stationery.ts';
import { decideRetryTime } from './retry-time.util.ts';
import { senderAddressOf } from './sender-address.util.ts';
import { SmtpDelivery } from './smtp-delivery.service.ts';

/** Far longer than any attempt can take: what is SENDING after that lost its worker. */
const ATTEMPT_IS_LOST_AFTER_MS = 10 * 60 * 1000;
const BATCH = 50;

/**
 * Sends what the outbox holds. A message is claimed before the mail server is asked and gets its ending afterwards, so
 * that a crash in between leaves SENDING behind: it becomes UNCERTAIN and is shown, and never goes out twice.
 */
@Injectable()
export class MailSending {
  private readonly logger = new Logger(MailSending.name);

  constructor(
    private readonly messages: OutgoingMessageRepository,
    private readonly settings: MailSettingsRepository,
    private readonly invoices: InvoiceRepository,
    private readonly stationery: MailStationery,
    private readonly smtp: SmtpDelivery,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** Sends one message if it waits; whoever comes second does nothing. */
  async send(key: MessageKey): Promise<void> {
    const message = await this.messages.claim(key, this.clock.now());
    if (message === null) return;
    await this.finish(message, await this.attempt(message));
  }

  /** Sends all that is due: what waited for a mail server, and what lost its job. */
  async sendDue(): Promise<void> {
    await this.giveUpLostAttempts();
    for (;;) {
      const due = await this.messages.listDue({ at: this.clock.now(), limit: BATCH });
      for (const key of due) await this.send(key);
      if (due.length < BATCH) return;
    }
  }

  private async giveUpLostAttempts(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - ATTEMPT_IS_LOST_AFTER_MS);
    for (;;) {
      const lost = await this.messages.listStale({ before, limit: BATCH });
      for (const message of lost) {
        await this.finish(message, {
          state: MessageState.UNCERTAIN,
          error:
            'The program stopped while it was sending this. It may have arrived. Ask before you send it again.',
        });
      }
      if (lost.length < BATCH) return;
    }
  }

  private async attempt(message: OutgoingMessage): Promise<MessageEnding> {
    const { workspaceId, invoiceId } = message;
    try {
      const invoice =
        invoiceId === null ? null : await this.invoices.findByIdOrThrow({ workspaceId, invoiceId });
      const stale = decideStaleness(message.kind, invoice, this.clock.now());
      if (stale !== null) return { state: MessageState.DROPPED, error: stale };
      const from = senderAddressOf(this.config.mailFrom);
      if (from === null) {
        return this.later(message, 'This installation has no sender: MAIL_FROM is not set.');
      }
      const settings = await this.settings.findByWorkspace(workspaceId);
      const mail = await composeMail({
        message,
        sender: await this.stationery.senderOf(
          invoice ?? { workspaceId, letterheadVersionId: null },
        ),
        from,
        replyTo: settings.replyTo,
        pdf:
          message.attachPdf && invoiceId !== null
            ? await this.stationery.pdfOf({ workspaceId, invoiceId })
            : null,
        at: this.clock.now(),
      });
      const envelope = { from, to: [...message.to, ...message.cc] };
      return this.endingOf(message, await this.smtp.deliver(envelope, mail));
    } catch (error) {
      // Before the mail server was asked: nothing left the house, so that another try is safe.
      this.logger.error({ err: error, messageId: message.id }, 'A mail could not be made');
      return this.later(message, 'The mail could not be made just now.');
    }
  }

  private endingOf(message: OutgoingMessage, outcome: MailOutcome): MessageEnding {
    switch (outcome.type) {
      case 'SENT':
        return { state: MessageState.SENT, error: outcome.words, sentAt: this.clock.now() };
      case 'REFUSED':
        return { state: MessageState.FAILED, error: outcome.words };
      case 'UNCERTAIN':
        return { state: MessageState.UNCERTAIN, error: outcome.words };
      case 'LATER':
        return this.later(message, outcome.words);
    }
  }

  private later({ attempts, createdAt }: OutgoingMessage, words: string): MessageEnding {
    const nextAttemptAt = decideRetryTime({
      attempts,
      queuedAt: createdAt,
      now: this.clock.now(),
    });
    return nextAttemptAt === null
      ? { state: MessageState.FAILED, error: `Given up after three days. ${words}` }
      : { state: MessageState.QUEUED, error: words, nextAttemptAt };
  }

  private async finish(message: OutgoingMessage, ending: MessageEnding): Promise<void> {
    const { workspaceId, invoiceId } = message;
    await this.database.inTransaction(async (transaction) => {
      if (!(await this.messages.finish(message, ending, transaction))) return;
      const description = describeEnding(message, ending);
      if (description !== null) {
        await this.audit.record(
          {
            workspaceId,
            invoiceId,
            actor: { type: 'SYSTEM' },
            ...description,
            data: { messageId: message.id, kind: message.kind },
          },
          transaction,
        );
      }
      if (invoiceId !== null) {
        await this.live.announce(
          { workspaceId, type: LiveRecordType.INVOICE, id: invoiceId },
          transaction,
        );
      }
    });
  }
}
