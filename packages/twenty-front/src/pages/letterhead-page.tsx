import { IconFileText } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Letterhead } from '../modules/letterhead/components/letterhead.tsx';
import { SettingsPage } from '../modules/stripe-settings/components/settings-page.tsx';

export const LetterheadPage = (): ReactNode => (
  <SettingsPage icon={<IconFileText size={16} aria-hidden="true" />} title="Letterhead">
    <Letterhead />
  </SettingsPage>
);
