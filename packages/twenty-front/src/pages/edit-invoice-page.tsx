import { useQuery } from '@apollo/client/react';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { type InvoiceDetailFragment } from '../generated/graphql';
import { toProblem } from '../modules/apollo/utils/to-problem.util.ts';
import { useFormat } from '../modules/format/format-context.ts';
import { InvoiceEditor } from '../modules/invoice-editor/components/invoice-editor.tsx';
import { createFormOfInvoice } from '../modules/invoice-editor/utils/create-invoice-form.util.ts';
import { InvoiceSkeleton } from '../modules/invoice-page/components/invoice-skeleton.tsx';
import { INVOICE } from '../modules/invoice-page/graphql/invoice.ts';
import { findAction } from '../modules/invoice-page/utils/next-step.util.ts';
import { LinkButton } from '../modules/ui/components/button.tsx';
import { MessagePage } from '../modules/ui/components/message-page.tsx';
import { ProblemMessage } from '../modules/ui/components/problem-message.tsx';

const Editor = ({
  invoice,
  onReload,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onReload: () => void;
}): ReactNode => {
  const format = useFormat();
  const [{ initial, draft }] = useState(() => ({
    initial: createFormOfInvoice(invoice, format),
    draft: { id: invoice.id, version: invoice.version },
  }));

  return (
    <InvoiceEditor
      title={`Draft for ${invoice.company.name}`}
      initial={initial}
      draft={draft}
      closePath={`/invoices/${invoice.id}`}
      onReload={onReload}
    />
  );
};

export const EditInvoicePage = (): ReactNode => {
  const { invoiceId = '' } = useParams();
  const [generation, setGeneration] = useState(0);
  // Always asked anew: the version that is edited must be the one that is saved over.
  const { data, error, networkStatus, refetch } = useQuery(INVOICE, {
    variables: { id: invoiceId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-only',
  });
  const reload = (): void => {
    refetch()
      .then(() => setGeneration((number) => number + 1))
      .catch(() => undefined);
  };

  if (error !== undefined) return <ProblemMessage problem={toProblem(error)} onRetry={reload} />;
  if (data === undefined || networkStatus === 1) return <InvoiceSkeleton />;
  const { allowed, reason } = findAction(data.invoice.actions, 'EDIT');
  if (!allowed && generation === 0) {
    return (
      <MessagePage
        icon={<IconLock size={24} />}
        title="This invoice cannot be edited"
        text={reason ?? 'Only drafts can be edited, by people whose role allows it.'}
        actions={<LinkButton to={`/invoices/${invoiceId}`}>Show the invoice</LinkButton>}
      />
    );
  }

  return <Editor key={generation} invoice={data.invoice} onReload={reload} />;
};
