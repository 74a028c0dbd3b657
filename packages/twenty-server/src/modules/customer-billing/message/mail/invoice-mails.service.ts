import { Injectable } from '@nestjs/common';
import { MailKind, type MailLanguage } from 'twenty-emails';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { actorOf } from '../../invoice/actor-of-session.util.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { Invoice, InvoiceKey } from '../../invoice/invoice.type.ts';
import { decideResend } from './decide-resend.util.ts';
import { describeInvoiceMail } from './describe-customer-mail.util.ts';
import { MailFactsReader } from './mail-facts.service.ts';
import type { MessageKey, NewMessage } from './outgoing-message.type.ts';
import { Outbox } from './outbox.service.ts';
import { resendEffectKey } from './resend-effect-key.util.ts';
import { OutgoingMessageRepository } from './typeorm/outgoing-message.typeorm-repository.ts';

const TEST_MARK = '[TEST] ';

/** What a person wrote in the Send dialog. */
export type InvoiceMail = {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** Null: our words. */
  readonly message: string | null;
  /** Null: the customer's own. */
  readonly language: MailLanguage | null;
  readonly attachPdf: boolean;
  /** Made by the dialog: the same one again is the same press. */
  readonly clientRequestId: string;
};

/** The mails that a person sends. */
@Injectable()
export class InvoiceMails {
  constructor(
    private readonly outbox: Outbox,
    private readonly messages: OutgoingMessageRepository,
    private readonly facts: MailFactsReader,
    private readonly invoices: InvoiceRepository,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws AppException INVOICE_NOT_FOUND, MAIL_NOT_CONFIGURED */
  async queueInvoice(
    key: InvoiceKey,
    mail: InvoiceMail,
    session: SessionContext,
  ): Promise<Invoice> {
    this.outbox.assertConfigured();
    return this.database.inTransaction(async (transaction) => {
      const invoice = await this.invoices.lockByIdOrThrow(key, transaction);
      const { attachPdf, message, language } = mail;
      const facts = await this.facts.read(invoice, {
        transaction,
        ...(language === null ? {} : { language }),
      });
      const content = describeInvoiceMail(facts, { message, hasPdf: attachPdf });
      const marked = content.isTest && !mail.subject.startsWith(TEST_MARK);
      await this.queue(
        {
          workspaceId: key.workspaceId,
          invoiceId: key.invoiceId,
          effectKey: `invoice:${key.invoiceId}:${mail.clientRequestId}`,
          to: [...mail.to],
          cc: [...mail.cc],
          subject: `${marked ? TEST_MARK : ''}${mail.subject}`,
          content,
          attachPdf,
        },
        session,
        transaction,
      );
      return invoice;
    });
  }

  /** @throws AppException MESSAGE_NOT_FOUND, MESSAGE_ON_ITS_WAY, MAIL_NOT_CONFIGURED, INVOICE_ALREADY_PAID, PAYMENT_LINK_MISSING */
  async resend(key: MessageKey, session: SessionContext): Promise<Invoice> {
    const { workspaceId } = key;
    const message = await this.messages.findById(key);
    const invoiceId = message?.invoiceId ?? null;
    // Mail to staff is not on any invoice page, and nobody's to send again.
    if (message === null || invoiceId === null || message.content.kind === MailKind.NOTIFICATION) {
      throw new AppException('MESSAGE_NOT_FOUND');
    }
    const { id, to, cc, subject, content, attachPdf } = message;
    return this.database.inTransaction(async (transaction) => {
      const invoice = await this.invoices.lockByIdOrThrow({ workspaceId, invoiceId }, transaction);
      const refusal = decideResend({
        message,
        invoice,
        canMail: this.outbox.isConfigured,
        now: this.clock.now(),
      });
      if (refusal !== null) throw new AppException(refusal);
      await this.queue(
        {
          workspaceId,
          invoiceId,
          effectKey: resendEffectKey(id),
          to,
          cc,
          subject,
          content: { ...content, url: invoice.stripePaymentLink },
          attachPdf,
        },
        session,
        transaction,
      );
      return invoice;
    });
  }

  private async queue(
    message: NewMessage,
    session: SessionContext,
    transaction: Transaction,
  ): Promise<void> {
    const messageId = await this.outbox.queue(
      { ...message, queuedByUserId: session.userId },
      transaction,
    );
    if (messageId === null) return;
    const { workspaceId, invoiceId, to, cc } = message;
    await this.audit.record(
      {
        workspaceId,
        invoiceId,
        actor: actorOf(session),
        action: 'mail.queued',
        summary: `asked to mail “${message.subject}” to ${[...to, ...cc].join(', ')}.`,
        data: { messageId, kind: message.content.kind },
      },
      transaction,
    );
  }
}
