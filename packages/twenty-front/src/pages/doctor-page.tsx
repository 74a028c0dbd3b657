import { IconStethoscope } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { DoctorSection } from '../modules/doctor/components/doctor-section.tsx';
import { SettingsPage } from '../modules/stripe-settings/components/settings-page.tsx';
import classes from '../modules/stripe-settings/components/settings.module.css';

export const DoctorPage = (): ReactNode => (
  <SettingsPage icon={<IconStethoscope size={16} aria-hidden="true" />} title="Doctor">
    <div className={classes['scroll']}>
      <div className={classes['container']}>
        <DoctorSection full />
      </div>
    </div>
  </SettingsPage>
);
