import { registerEnumType } from '@nestjs/graphql';
import { MailKind } from 'twenty-emails';
import { NotificationKind } from '../../notification.type.ts';
import { MessageState } from '../outgoing-message.type.ts';

export const MailLanguageCode = { EN: 'en', DE: 'de' } as const;
export type MailLanguageCode = (typeof MailLanguageCode)[keyof typeof MailLanguageCode];

registerEnumType(MailKind, { name: 'MailKind' });
registerEnumType(MailLanguageCode, { name: 'MailLanguage' });
registerEnumType(NotificationKind, { name: 'NotificationKind' });
registerEnumType(MessageState, {
  name: 'MessageState',
  description:
    'UNCERTAIN: handed over, but never confirmed; it may have arrived and is not sent again by itself. ' +
    'DROPPED: what it says was no longer true when its turn came.',
});

export { MailKind, MessageState, NotificationKind };
