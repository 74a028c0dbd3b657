import { type ReactNode } from 'react';
import { PermissionFlag } from 'twenty-shared';
import { PermissionGate } from '../../auth/components/permission-gate.tsx';
import { useHasPermission } from '../../auth/current-user-context.ts';
import { PageHeader } from '../../ui/components/page-header.tsx';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';

/** A page for admins: for everybody else neither its actions nor its queries run. */
export const SettingsPage = ({
  icon,
  title,
  actions,
  children,
}: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}): ReactNode => {
  const mayUse = useHasPermission(PermissionFlag.BILLING_SETTINGS);
  useDocumentTitle(`${title}, settings`);
  return (
    <>
      <PageHeader
        icon={icon}
        group="Customer billing"
        title={title}
        actions={mayUse ? actions : null}
      />
      <PermissionGate flag={PermissionFlag.BILLING_SETTINGS}>{children}</PermissionGate>
    </>
  );
};
