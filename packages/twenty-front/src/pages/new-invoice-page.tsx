import { type ReactNode, useState } from 'react';
import { useCurrentUser } from '../modules/auth/current-user-context.ts';
import { PermissionGate } from '../modules/auth/components/permission-gate.tsx';
import { InvoiceEditor } from '../modules/invoice-editor/components/invoice-editor.tsx';
import { createEmptyForm } from '../modules/invoice-editor/utils/create-invoice-form.util.ts';

const nothingToReload = (): void => undefined;

export const NewInvoicePage = (): ReactNode => {
  const { today, defaultCurrency } = useCurrentUser().workspace;
  const [initial] = useState(() => createEmptyForm({ today, currency: defaultCurrency }));

  return (
    <PermissionGate flag="BILLING_ACT">
      <InvoiceEditor
        title="New invoice"
        initial={initial}
        draft={null}
        closePath="/invoices"
        onReload={nothingToReload}
      />
    </PermissionGate>
  );
};
