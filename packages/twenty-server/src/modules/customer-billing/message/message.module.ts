import { Module } from '@nestjs/common';
import { AuthModule } from '../../../engine/auth/auth.module.ts';
import { CompanyModule } from '../../company/company.module.ts';
import { PersonModule } from '../../person/person.module.ts';
import { InvoiceModule } from '../invoice/invoice.module.ts';
import { CustomerMails } from './mail/customer-mails.service.ts';
import { InvoiceMails } from './mail/invoice-mails.service.ts';
import { InvoiceMessagesResolver } from './mail/invoice-messages.resolver.ts';
import { MailFactsReader } from './mail/mail-facts.service.ts';
import { MailSettingsResolver } from './mail/mail-settings.resolver.ts';
import { Outbox } from './mail/outbox.service.ts';
import { ReminderByHandResolver } from './mail/reminder/reminder-by-hand.resolver.ts';
import { RemindersByHand } from './mail/reminder/reminders-by-hand.service.ts';
import { Reminders } from './mail/reminder/reminders.service.ts';
import { SmtpDelivery } from './mail/sending/smtp-delivery.service.ts';
import { NotificationMailPreferenceResolver } from './mail/staff/notification-mail-preference.resolver.ts';
import { StaffMails } from './mail/staff/staff-mails.service.ts';
import { MailSettingsRepository } from './mail/typeorm/mail-settings.typeorm-repository.ts';
import { NotificationMailPreferenceRepository } from './mail/typeorm/notification-mail-preference.typeorm-repository.ts';
import { OutgoingMessageRepository } from './mail/typeorm/outgoing-message.typeorm-repository.ts';
import { ReminderPauseRepository } from './mail/typeorm/reminder-pause.typeorm-repository.ts';
import { NotificationRepository } from './notification.repository.ts';
import { NotificationResolver } from './notification.resolver.ts';
import { NotificationService } from './notification.service.ts';
import { NotificationTypeormRepository } from './typeorm/notification.typeorm-repository.ts';

/** What is told to whom, and the mails that wait. Who sends them: MailSendingModule. */
@Module({
  imports: [AuthModule, CompanyModule, InvoiceModule, PersonModule],
  providers: [
    CustomerMails,
    InvoiceMails,
    InvoiceMessagesResolver,
    MailFactsReader,
    MailSettingsRepository,
    MailSettingsResolver,
    NotificationMailPreferenceRepository,
    NotificationMailPreferenceResolver,
    NotificationResolver,
    NotificationService,
    Outbox,
    OutgoingMessageRepository,
    ReminderPauseRepository,
    ReminderByHandResolver,
    Reminders,
    RemindersByHand,
    SmtpDelivery,
    StaffMails,
    { provide: NotificationRepository, useClass: NotificationTypeormRepository },
  ],
  exports: [
    CustomerMails,
    InvoiceMails,
    MailFactsReader,
    MailSettingsRepository,
    NotificationService,
    Outbox,
    OutgoingMessageRepository,
    Reminders,
    SmtpDelivery,
  ],
})
export class MessageModule {}
