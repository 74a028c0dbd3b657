import { IconError404 } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { LinkButton } from '../modules/ui/components/button.tsx';
import { MessagePage } from '../modules/ui/components/message-page.tsx';
import { useDocumentTitle } from '../modules/ui/hooks/use-document-title.ts';

export const NotFoundPage = (): ReactNode => {
  useDocumentTitle('Not found');
  return (
    <MessagePage
      icon={<IconError404 size={24} />}
      title="No such page"
      text="The address may be mistyped, or what was here is gone."
      actions={<LinkButton to="/invoices">Go to invoices</LinkButton>}
    />
  );
};
