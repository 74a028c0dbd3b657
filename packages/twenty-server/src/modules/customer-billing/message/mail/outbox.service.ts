import { Injectable } from '@nestjs/common';
import { LiveRecordType } from 'twenty-shared';
import { Clock } from '../../../../engine/clock/clock.ts';
import { AppConfig } from '../../../../engine/config/app-config.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { LiveUpdates } from '../../../../engine/live-updates/live-updates.service.ts';
import { JobQueue } from '../../../../engine/queue/job-queue.ts';
import type { NewMessage } from './outgoing-message.type.ts';
import { OutgoingMessageRepository } from './typeorm/outgoing-message.typeorm-repository.ts';

/** The job that sends one mail. */
export const MAIL_JOB = 'billing-mail';

/** Where mails wait. A mail is in it if and only if the transaction it was queued in committed, and once per effect. */
@Injectable()
export class Outbox {
  constructor(
    private readonly messages: OutgoingMessageRepository,
    private readonly jobs: JobQueue,
    private readonly live: LiveUpdates,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** Whether this installation has a mail server and a sender. */
  get isConfigured(): boolean {
    return this.config.smtpUrl !== null && this.config.mailFrom !== null;
  }

  /** @throws AppException MAIL_NOT_CONFIGURED */
  assertConfigured(): void {
    if (!this.isConfigured) throw new AppException('MAIL_NOT_CONFIGURED');
  }

  /** The new mail's id; null when one of this effect exists already. */
  async queue(message: NewMessage, transaction: Transaction): Promise<string | null> {
    const { workspaceId, invoiceId } = message;
    const messageId = await this.messages.insertIfNew(message, {
      at: this.clock.now(),
      transaction,
    });
    if (messageId === null) return null;
    await this.jobs.send(
      MAIL_JOB,
      { workspaceId, messageId },
      { transaction, singletonKey: messageId },
    );
    if (invoiceId !== null) {
      await this.live.announce(
        { workspaceId, type: LiveRecordType.INVOICE, id: invoiceId },
        transaction,
      );
    }
    return messageId;
  }
}
