import { IconWebhook } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { SettingsPage } from '../modules/stripe-settings/components/settings-page.tsx';
import { ReplayFailedButton } from '../modules/webhook-log/components/replay-failed-button.tsx';
import { WebhookLog } from '../modules/webhook-log/components/webhook-log.tsx';

export const WebhookLogPage = (): ReactNode => (
  <SettingsPage
    icon={<IconWebhook size={16} aria-hidden="true" />}
    title="Webhook log"
    actions={<ReplayFailedButton />}
  >
    <WebhookLog />
  </SettingsPage>
);
