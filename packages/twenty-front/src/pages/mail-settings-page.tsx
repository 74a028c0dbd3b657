import { IconMail } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { MailSettings } from '../modules/mail-settings/components/mail-settings.tsx';
import { SettingsPage } from '../modules/stripe-settings/components/settings-page.tsx';

export const MailSettingsPage = (): ReactNode => (
  <SettingsPage icon={<IconMail size={16} aria-hidden="true" />} title="Mails">
    <MailSettings />
  </SettingsPage>
);
