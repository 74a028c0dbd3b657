import { IconBell } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { NotificationMails } from '../modules/notification-mails/components/notification-mails.tsx';
import { PageHeader } from '../modules/ui/components/page-header.tsx';
import { useDocumentTitle } from '../modules/ui/hooks/use-document-title.ts';

/** For everybody who may see billing: it is about nobody but who is signed in. */
export const MyNotificationsPage = (): ReactNode => {
  useDocumentTitle('My notifications');
  return (
    <>
      <PageHeader icon={<IconBell size={16} aria-hidden="true" />} title="My notifications" />
      <NotificationMails />
    </>
  );
};
