import { type ReactNode } from 'react';
import { useParams } from 'react-router';
import { toProblem } from '../modules/apollo/utils/to-problem.util.ts';
import { InvoiceSkeleton } from '../modules/invoice-page/components/invoice-skeleton.tsx';
import { InvoiceView } from '../modules/invoice-page/components/invoice-view.tsx';
import { useInvoice } from '../modules/invoice-page/hooks/use-invoice.ts';
import { ProblemMessage } from '../modules/ui/components/problem-message.tsx';

export const InvoicePage = (): ReactNode => {
  const { invoiceId = '' } = useParams();
  const { invoice, error, retry } = useInvoice(invoiceId);

  if (error !== undefined) return <ProblemMessage problem={toProblem(error)} onRetry={retry} />;
  return invoice === undefined ? (
    <InvoiceSkeleton />
  ) : (
    <InvoiceView key={invoice.id} invoice={invoice} />
  );
};
