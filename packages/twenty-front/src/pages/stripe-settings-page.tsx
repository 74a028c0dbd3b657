import { IconCreditCard } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { SettingsPage } from '../modules/stripe-settings/components/settings-page.tsx';
import { StripeHeaderActions } from '../modules/stripe-settings/components/stripe-header-actions.tsx';
import { StripeSettings } from '../modules/stripe-settings/components/stripe-settings.tsx';

export const StripeSettingsPage = (): ReactNode => (
  <SettingsPage
    icon={<IconCreditCard size={16} aria-hidden="true" />}
    title="Stripe"
    actions={<StripeHeaderActions />}
  >
    <StripeSettings />
  </SettingsPage>
);
