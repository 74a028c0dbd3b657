import { IconScale } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { DriftSection } from '../modules/agreement/components/drift-section.tsx';
import { RecoverySection } from '../modules/agreement/components/recovery-section.tsx';
import { SettingsPage } from '../modules/stripe-settings/components/settings-page.tsx';
import classes from '../modules/stripe-settings/components/settings.module.css';

export const AgreementPage = (): ReactNode => (
  <SettingsPage icon={<IconScale size={16} aria-hidden="true" />} title="Agreement with Stripe">
    <div className={classes['scroll']}>
      <div className={classes['container']}>
        <DriftSection />
        <RecoverySection />
      </div>
    </div>
  </SettingsPage>
);
