import { Injectable } from '@nestjs/common';
import { MailKind, subjectOfMail, type TestMailContent } from 'twenty-emails';
import { v7 as newId } from 'uuid';
import { AuditTrail } from '../../../../../engine/audit/audit-trail.service.ts';
import type { SessionContext } from '../../../../../engine/auth/session-context.type.ts';
import { Clock } from '../../../../../engine/clock/clock.ts';
import { AppConfig } from '../../../../../engine/config/app-config.ts';
import { Database } from '../../../../../engine/database/database.ts';
import { AppException } from '../../../../../engine/exception/app.exception.ts';
import { WorkspaceService } from '../../../../../engine/workspace/workspace.service.ts';
import { actorOf } from '../../../invoice/actor-of-session.util.ts';
import { chooseInvoiceLanguage } from '../../../invoice/formats/choose-invoice-language.util.ts';
import { Outbox } from '../../../message/mail/outbox.service.ts';
import { composeMail } from '../../../message/mail/sending/compose-mail.util.ts';
import type { MailOutcome } from '../../../message/mail/sending/decide-mail-outcome.util.ts';
import { MailStationery } from '../../../message/mail/sending/mail-stationery.ts';
import { senderAddressOf } from '../../../message/mail/sending/sender-address.util.ts';
import { SmtpDelivery } from '../../../message/mail/sending/smtp-delivery.service.ts';
import { MailSettingsRepository } from '../../../message/mail/typeorm/mail-settings.typeorm-repository.ts';
import { TestMailPatience } from './test-mail-patience.ts';
import { TestMailOutcome, type TestMailResultType } from './test-mail-result.dto.ts';
import { TestMailThrottle } from './test-mail-throttle.service.ts';

const OUTCOMES: Readonly<Record<MailOutcome['type'], TestMailOutcome>> = {
  SENT: TestMailOutcome.SENT,
  LATER: TestMailOutcome.NOT_SENT,
  REFUSED: TestMailOutcome.NOT_SENT,
  UNCERTAIN: TestMailOutcome.UNCERTAIN,
};

const ENDINGS: Readonly<Record<TestMailOutcome, string>> = {
  SENT: 'was sent',
  NOT_SENT: 'was not sent',
  UNCERTAIN: 'may have been sent',
};

/**
 * Tries the mail server while somebody waits. Its mail is not in the outbox: it is about no invoice, and whoever asked
 * sees the answer and asks again, so that nothing retries it.
 */
@Injectable()
export class TestMail {
  constructor(
    private readonly throttle: TestMailThrottle,
    private readonly patience: TestMailPatience,
    private readonly outbox: Outbox,
    private readonly settings: MailSettingsRepository,
    private readonly stationery: MailStationery,
    private readonly smtp: SmtpDelivery,
    private readonly workspaces: WorkspaceService,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** @throws AppException MAIL_NOT_CONFIGURED, TOO_MANY_ATTEMPTS */
  async send(session: SessionContext): Promise<TestMailResultType> {
    this.outbox.assertConfigured();
    const from = senderAddressOf(this.config.mailFrom);
    if (from === null) throw new AppException('MAIL_NOT_CONFIGURED');
    await this.throttle.countOrThrow(session.userId);

    const to = session.userEmail;
    const mail = await this.compose(session, from);
    await this.record(session, {
      action: 'mail.test_asked',
      summary: `asked for a test mail to ${to}.`,
    });
    const said = await this.smtp.deliver({ from, to: [to] }, mail, {
      patienceMs: this.patience.milliseconds,
    });
    const outcome = OUTCOMES[said.type];
    const why = said.words === null ? '' : ` ${said.words}`;
    await this.record(session, {
      action: 'mail.test_ended',
      summary: `tried the mail server: the test mail to ${to} ${ENDINGS[outcome]}.${why}`,
      data: { outcome },
    });
    return { outcome, to, words: said.words };
  }

  private async compose(session: SessionContext, from: string): Promise<Buffer> {
    const { workspaceId, userId, userName, userEmail } = session;
    const { locale } = await this.workspaces.findByIdOrThrow(workspaceId);
    const { replyTo } = await this.settings.findByWorkspace(workspaceId);
    const { language } = chooseInvoiceLanguage({
      asked: null,
      customerLocale: null,
      browserLanguage: locale,
    });
    const content: TestMailContent = {
      kind: MailKind.TEST,
      language,
      isTest: false,
      url: null,
      askedBy: userName,
      from,
      replyTo,
    };
    return composeMail({
      message: {
        id: newId(),
        to: [userEmail],
        cc: [],
        subject: subjectOfMail(content),
        content,
        queuedByUserId: userId,
      },
      sender: await this.stationery.senderOf({ workspaceId, letterheadVersionId: null }),
      from,
      replyTo,
      pdf: null,
      at: this.clock.now(),
    });
  }

  private async record(
    session: SessionContext,
    entry: { action: string; summary: string; data?: Record<string, unknown> },
  ): Promise<void> {
    const { workspaceId } = session;
    await this.database.inTransaction((transaction) =>
      this.audit.record(
        { workspaceId, invoiceId: null, actor: actorOf(session), ...entry },
        transaction,
      ),
    );
  }
}
