import { IconLock } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type PermissionFlag } from 'twenty-shared';
import { LinkButton } from '../../ui/components/button.tsx';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { useHasPermission } from '../current-user-context.ts';

/** For the eyes only: the server refuses by itself. */
export const PermissionGate = ({
  flag,
  children,
}: {
  readonly flag: PermissionFlag;
  readonly children: ReactNode;
}): ReactNode =>
  useHasPermission(flag) ? (
    children
  ) : (
    <MessagePage
      icon={<IconLock size={24} />}
      title="You may not see this"
      text="Your role does not allow it. Ask an admin of your workspace."
      actions={<LinkButton to="/invoices">Go to invoices</LinkButton>}
    />
  );
