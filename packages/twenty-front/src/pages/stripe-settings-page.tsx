import { IconSettings } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { PermissionGate } from '../modules/auth/components/permission-gate.tsx';
import classes from '../modules/stripe-settings/components/settings.module.css';
import { StripeConnections } from '../modules/stripe-settings/components/stripe-connections.tsx';
import { PageHeader } from '../modules/ui/components/page-header.tsx';
import { useDocumentTitle } from '../modules/ui/hooks/use-document-title.ts';

export const StripeSettingsPage = (): ReactNode => {
  useDocumentTitle('Stripe settings');
  return (
    <>
      <PageHeader
        icon={<IconSettings size={16} aria-hidden="true" />}
        title="Customer billing / Stripe"
      />
      <div className={classes['scroll']}>
        <PermissionGate flag="BILLING_SETTINGS">
          <StripeConnections />
        </PermissionGate>
      </div>
    </>
  );
};
