import { IconFileInvoice, IconSearchOff } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { PermissionFlag } from 'twenty-shared';
import { useHasPermission } from '../../auth/current-user-context.ts';
import { Button, LinkButton } from '../../ui/components/button.tsx';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { type InvoiceListParameters } from '../utils/invoice-list-parameters.util.ts';

export const NoInvoices = ({
  parameters,
  onChange,
}: {
  readonly parameters: InvoiceListParameters;
  readonly onChange: (changed: Partial<InvoiceListParameters>) => void;
}): ReactNode => {
  const mayAct = useHasPermission(PermissionFlag.BILLING_ACT);
  const { search, view } = parameters;

  if (search !== '') {
    return (
      <MessagePage
        icon={<IconSearchOff size={24} />}
        title="No invoice fits"
        text={`Nothing was found for “${search}” in this view.`}
        actions={<Button onClick={() => onChange({ search: '' })}>Clear the search</Button>}
      />
    );
  }
  if (view !== 'ALL') {
    return (
      <MessagePage
        icon={<IconFileInvoice size={24} />}
        title="Nothing in this view"
        text="No invoice is in this state now."
        actions={<Button onClick={() => onChange({ view: 'ALL' })}>Show all invoices</Button>}
      />
    );
  }
  return (
    <MessagePage
      icon={<IconFileInvoice size={24} />}
      title="Make your first invoice"
      text="Add lines, send one link, and watch it turn paid by itself."
      actions={mayAct ? <LinkButton to="/invoices/new">New invoice</LinkButton> : undefined}
    />
  );
};
