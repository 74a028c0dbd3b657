import { Module } from '@nestjs/common';
import { MailSendingModule } from '../../message/mail/sending/mail-sending.module.ts';
import { MailStationeryModule } from './mail-stationery.module.ts';

/** Mail as the worker runs it. */
@Module({ imports: [MailSendingModule.using(MailStationeryModule)] })
export class MailWorkerModule {}
