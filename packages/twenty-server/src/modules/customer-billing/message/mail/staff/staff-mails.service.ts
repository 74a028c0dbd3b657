import { Injectable } from '@nestjs/common';
import { MailKind, type NotificationMailContent, subjectOfMail } from 'twenty-emails';
import { AppConfig } from '../../../../../engine/config/app-config.ts';
import type { Transaction } from '../../../../../engine/database/transaction.type.ts';
import { InvoiceRepository } from '../../../invoice/invoice.repository.ts';
import type { NewNotification } from '../../notification.type.ts';
import { Outbox } from '../outbox.service.ts';
import { NotificationMailPreferenceRepository } from '../typeorm/notification-mail-preference.typeorm-repository.ts';

/** Tells members by mail what they asked to hear of, once per notification and member. */
@Injectable()
export class StaffMails {
  constructor(
    private readonly outbox: Outbox,
    private readonly preferences: NotificationMailPreferenceRepository,
    private readonly invoices: InvoiceRepository,
    private readonly config: AppConfig,
  ) {}

  async queueFor(
    notificationId: string,
    { workspaceId, kind, title, body, invoiceId }: NewNotification,
    transaction: Transaction,
  ): Promise<void> {
    if (!this.outbox.isConfigured) return;
    const members = await this.preferences.listMembersWanting({ workspaceId, kind }, transaction);
    if (members.length === 0) return;
    const invoice =
      invoiceId === null
        ? null
        : await this.invoices.findByIdOrThrow({ workspaceId, invoiceId }, transaction);
    const content: NotificationMailContent = {
      kind: MailKind.NOTIFICATION,
      language: 'en',
      isTest: invoice?.livemode === false,
      url: invoiceId === null ? null : this.pageOf(invoiceId),
      title,
      body,
    };
    for (const { userId, email } of members) {
      await this.outbox.queue(
        {
          workspaceId,
          // Not the invoice's: what staff hear is no correspondence with the customer.
          invoiceId: null,
          effectKey: `notification:${notificationId}:${userId}`,
          to: [email],
          cc: [],
          subject: subjectOfMail(content),
          content,
          attachPdf: false,
        },
        transaction,
      );
    }
  }

  private pageOf(invoiceId: string): string | null {
    const { publicUrl } = this.config;
    return publicUrl === null ? null : `${publicUrl.replace(/\/$/, '')}/invoices/${invoiceId}`;
  }
}
