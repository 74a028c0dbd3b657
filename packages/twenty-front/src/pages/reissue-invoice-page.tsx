import { useQuery } from '@apollo/client/react';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { type InvoiceDetailFragment } from '../generated/graphql';
import { toProblem } from '../modules/apollo/utils/to-problem.util.ts';
import { ReissueEditor } from '../modules/invoice-editor/components/reissue-editor.tsx';
import { InvoiceSkeleton } from '../modules/invoice-page/components/invoice-skeleton.tsx';
import { INVOICE } from '../modules/invoice-page/graphql/invoice.ts';
import { findAction } from '../modules/invoice-page/utils/next-step.util.ts';
import { LinkButton } from '../modules/ui/components/button.tsx';
import { MessagePage } from '../modules/ui/components/message-page.tsx';
import { ProblemMessage } from '../modules/ui/components/problem-message.tsx';

/** Asked once: when the answer changes while somebody types, the server has the last word. */
const ReissueGate = ({ invoice }: { readonly invoice: InvoiceDetailFragment }): ReactNode => {
  const [{ allowed, reason }] = useState(() => findAction(invoice.actions, 'REISSUE'));
  return allowed ? (
    <ReissueEditor invoice={invoice} />
  ) : (
    <MessagePage
      icon={<IconLock size={24} />}
      title="This invoice cannot be reissued"
      text={reason ?? 'Your role does not allow this.'}
      actions={<LinkButton to={`/invoices/${invoice.id}`}>Show the invoice</LinkButton>}
    />
  );
};

export const ReissueInvoicePage = (): ReactNode => {
  const { invoiceId = '' } = useParams();
  // Always asked anew: what is corrected must be what was sent.
  const { data, error, networkStatus, refetch } = useQuery(INVOICE, {
    variables: { id: invoiceId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-only',
  });
  const reload = (): void => {
    refetch().catch(() => undefined);
  };

  if (error !== undefined) return <ProblemMessage problem={toProblem(error)} onRetry={reload} />;
  if (data === undefined || networkStatus === 1) return <InvoiceSkeleton />;
  return <ReissueGate key={invoiceId} invoice={data.invoice} />;
};
