import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { JobQueue } from '../../../../../engine/queue/job-queue.ts';
import { MAIL_JOB } from '../outbox.service.ts';
import { Reminders } from '../reminder/reminders.service.ts';
import { MailSending } from './mail-sending.service.ts';

const EVERY_MINUTE = '* * * * *';
const EVERY_QUARTER_HOUR = '7-59/15 * * * *';

/** Sends mails and thinks of reminders. Only in the worker. */
@Injectable()
export class MailWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: JobQueue,
    private readonly sending: MailSending,
    private readonly reminders: Reminders,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(MAIL_JOB, ({ workspaceId, messageId }) =>
      this.sending.send({ workspaceId: String(workspaceId), messageId: String(messageId) }),
    );
    await this.jobs.work('billing-mail-due', () => this.sending.sendDue());
    await this.jobs.schedule('billing-mail-due', EVERY_MINUTE);
    await this.jobs.work('billing-reminders', () => this.reminders.queueDue());
    await this.jobs.schedule('billing-reminders', EVERY_QUARTER_HOUR);
  }
}
