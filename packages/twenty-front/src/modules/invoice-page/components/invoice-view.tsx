import { IconFileInvoice, IconLoader2 } from '@tabler/icons-react';
import { type ReactNode, useCallback, useState } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { PageHeader } from '../../ui/components/page-header.tsx';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { useIsPhone } from '../../ui/hooks/use-is-phone.ts';
import { useInvoiceActions } from '../hooks/use-invoice-actions.ts';
import { ConfirmAction, type ConfirmedAction } from './confirm-action.tsx';
import { InvoiceHeaderActions } from './invoice-header-actions.tsx';
import classes from './invoice-page.module.css';
import { InvoiceTabs } from './invoice-tabs.tsx';
import { NeighbourButtons } from './neighbour-buttons.tsx';
import { OverpaymentBanner } from './overpayment-banner.tsx';
import { SummaryPanel } from './summary-panel.tsx';

export const InvoiceView = ({
  invoice,
}: {
  readonly invoice: InvoiceDetailFragment;
}): ReactNode => {
  const title = invoice.number ?? `Draft for ${invoice.company.name}`;
  useDocumentTitle(title);
  const isPhone = useIsPhone();
  const [asked, setAsked] = useState<ConfirmedAction | null>(null);
  const stopAsking = useCallback(() => setAsked(null), []);
  const actions = useInvoiceActions(invoice, stopAsking);
  const buttons = <InvoiceHeaderActions invoice={invoice} actions={actions} onConfirm={setAsked} />;

  return (
    <>
      <PageHeader
        icon={<IconFileInvoice size={16} aria-hidden="true" />}
        parent={{ label: 'Invoices', to: '/invoices' }}
        title={title}
        extra={
          <>
            {isPhone ? null : <NeighbourButtons invoiceId={invoice.id} />}
            {invoice.work === null ? null : (
              <span className={classes['working']} role="status">
                <IconLoader2 size={14} aria-hidden="true" />
                Working: {invoice.work.holder}
              </span>
            )}
          </>
        }
        actions={isPhone ? null : buttons}
      />
      <div className={classes['body']}>
        <aside className={classes['panel']} aria-label="Summary">
          <SummaryPanel invoice={invoice} onCopyLink={actions.copyLink} onAsk={setAsked} />
        </aside>
        <InvoiceTabs
          invoice={invoice}
          banner={
            <OverpaymentBanner invoice={invoice} onRefund={() => setAsked('REFUND_OVERPAYMENT')} />
          }
        />
      </div>
      {isPhone ? <div className={classes['bottomBar']}>{buttons}</div> : null}
      {asked === null ? null : (
        <ConfirmAction action={asked} invoice={invoice} actions={actions} onClose={stopAsking} />
      )}
    </>
  );
};
