import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { InvoiceModule } from '../../../invoice/invoice.module.ts';
import { MessageModule } from '../../message.module.ts';
import { MailSending } from './mail-sending.service.ts';
import { MailWorker } from './mail.worker.ts';

/** The worker's half of mail. */
@Module({})
export class MailSendingModule {
  /** @param stationery a module that exports MailStationery */
  static using(stationery: Type): DynamicModule {
    return {
      module: MailSendingModule,
      imports: [InvoiceModule, MessageModule, stationery],
      providers: [MailSending, MailWorker],
      exports: [MailSending],
    };
  }
}
