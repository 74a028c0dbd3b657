import { IconFileInvoice } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { PageHeader } from '../../ui/components/page-header.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import classes from './invoice-page.module.css';
import panelClasses from './summary-panel.module.css';

/** The page's bones at their final sizes. */
export const InvoiceSkeleton = (): ReactNode => (
  <>
    <PageHeader
      icon={<IconFileInvoice size={16} aria-hidden="true" />}
      parent={{ label: 'Invoices', to: '/invoices' }}
      title="…"
    />
    <div className={classes['body']} aria-busy="true" aria-label="Loading the invoice">
      <div className={classes['panel']}>
        <div className={`${panelClasses['section']} ${panelClasses['identity']}`}>
          <SkeletonBar width={40} height={40} />
          <SkeletonBar width={140} />
        </div>
        <div className={panelClasses['section']}>
          <SkeletonBar width={60} />
          <p className={panelClasses['owed']}>
            <SkeletonBar width={160} height={24} />
          </p>
        </div>
        <div className={panelClasses['fields']}>
          {[0, 1, 2, 3, 4, 5].map((row) => (
            <div key={row} className={panelClasses['row']}>
              <SkeletonBar width={`${60 + ((row * 13) % 30)}%`} />
            </div>
          ))}
        </div>
      </div>
      <div className={classes['content']}>
        <div className={classes['tabs']} />
        <div className={classes['tabPanel']}>
          <SkeletonBar width="100%" height={240} />
        </div>
      </div>
    </div>
  </>
);
