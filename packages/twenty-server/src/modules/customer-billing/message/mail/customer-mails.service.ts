import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { type MailContent, subjectOfMail } from 'twenty-emails';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import type { Invoice } from '../../invoice/invoice.type.ts';
import {
  type NewPaymentAttempt,
  type Payment,
  PaymentKind,
  PaymentStatus,
} from '../../payment/payment.type.ts';
import {
  describePaymentFailedMail,
  describeReceiptMail,
  describeRefundMail,
  describeReminderMail,
} from './describe-customer-mail.util.ts';
import { type MailFacts, MailFactsReader } from './mail-facts.service.ts';
import { Outbox } from './outbox.service.ts';
import { MailSettingsRepository } from './typeorm/mail-settings.typeorm-repository.ts';

/** What a sync found on an invoice that a customer may want to hear of. */
export type NewsForCustomer = {
  /** As the ledger left it. */
  readonly invoice: Invoice;
  /** Movements that became SUCCEEDED now. */
  readonly arrived: readonly Payment[];
  /** Tries that were not known before. */
  readonly failed: readonly NewPaymentAttempt[];
};

/**
 * The mails that go to customers without anybody pressing a button. Each is a function of an object (a movement, a
 * try, a day), whose id makes it once, and is queued in the transaction that writes the object.
 */
@Injectable()
export class CustomerMails {
  constructor(
    private readonly outbox: Outbox,
    private readonly settings: MailSettingsRepository,
    private readonly facts: MailFactsReader,
  ) {}

  async queueFor(news: NewsForCustomer, transaction: Transaction): Promise<void> {
    const { invoice, arrived, failed } = news;
    if (!this.outbox.isConfigured || arrived.length + failed.length === 0) return;
    const settings = await this.settings.findByWorkspace(invoice.workspaceId, transaction);
    const facts = await this.facts.read(invoice, { transaction });
    for (const payment of arrived) {
      if (isReceived(payment) && settings.receipts) {
        const content = describeReceiptMail(facts, payment);
        await this.queue(
          facts,
          { effectKey: `receipt:${payment.movementId}`, content },
          transaction,
        );
      }
      if (payment.kind === PaymentKind.REFUND && settings.refunds) {
        const content = describeRefundMail(facts, payment);
        await this.queue(
          facts,
          { effectKey: `refund:${payment.movementId}`, content },
          transaction,
        );
      }
    }
    // Whoever was declined and then paid needs no word of it.
    if (settings.paymentFailures && invoice.owedMinor > 0n) {
      for (const attempt of failed) {
        const content = describePaymentFailedMail(facts, attempt);
        const effectKey = `payment-failed:${attempt.attemptKey}`;
        await this.queue(facts, { effectKey, content }, transaction);
      }
    }
  }

  /** One per invoice, due date and day. False when it was queued before, or nobody knows where to send it. */
  async queueReminder(
    invoice: Invoice,
    { day }: { day: number },
    transaction: Transaction,
  ): Promise<boolean> {
    const facts = await this.facts.read(invoice, { transaction });
    const content = describeReminderMail(facts);
    const effectKey = `reminder:${invoice.id}:${invoice.dueDate}:${day}`;
    return this.queue(facts, { effectKey, content, attachPdf: true }, transaction);
  }

  private async queue(
    { invoice, billingEmail }: MailFacts,
    mail: { effectKey: string; content: MailContent; attachPdf?: boolean },
    transaction: Transaction,
  ): Promise<boolean> {
    if (billingEmail === null || !isEmail(billingEmail)) return false;
    const { attachPdf = false, content, effectKey } = mail;
    const messageId = await this.outbox.queue(
      {
        workspaceId: invoice.workspaceId,
        invoiceId: invoice.id,
        effectKey,
        content,
        subject: subjectOfMail(content),
        to: [billingEmail],
        cc: [],
        attachPdf,
      },
      transaction,
    );
    return messageId !== null;
  }
}

/** Money that the customer sent, as opposed to credit that Stripe applied. */
const isReceived = ({ kind, status, movementId }: Payment): boolean =>
  kind === PaymentKind.PAYMENT &&
  status === PaymentStatus.SUCCEEDED &&
  !movementId.startsWith('credit:');
