import {
  IconCreditCard,
  IconListDetails,
  IconMail,
  IconPlug,
  IconTimeline,
} from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { MessagesTab } from '../../invoice-message/components/messages-tab.tsx';
import classes from './invoice-page.module.css';
import { LinesTab } from './lines-tab.tsx';
import { PaymentsTab } from './payments-tab.tsx';
import { StripeTab } from './stripe-tab.tsx';
import { TimelineTab } from './timeline-tab.tsx';

const ICON = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;
const TABS = [
  { name: 'lines', label: 'Lines', icon: <IconListDetails {...ICON} /> },
  { name: 'payments', label: 'Payments', icon: <IconCreditCard {...ICON} /> },
  { name: 'timeline', label: 'Timeline', icon: <IconTimeline {...ICON} /> },
  { name: 'mails', label: 'Mails', icon: <IconMail {...ICON} /> },
  { name: 'stripe', label: 'Stripe', icon: <IconPlug {...ICON} /> },
] as const;
type TabName = (typeof TABS)[number]['name'];

const moveBetweenTabs = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const index = tabs.findIndex((tab) => tab === document.activeElement);
  const next = tabs.at((index + step) % tabs.length);
  next?.focus();
  next?.click();
};

const TabContent = ({
  tab,
  invoice,
}: {
  readonly tab: TabName;
  readonly invoice: InvoiceDetailFragment;
}): ReactNode => {
  switch (tab) {
    case 'lines':
      return <LinesTab invoice={invoice} />;
    case 'payments':
      return <PaymentsTab invoice={invoice} />;
    case 'timeline':
      return <TimelineTab invoiceId={invoice.id} />;
    case 'mails':
      return <MessagesTab invoice={invoice} />;
    case 'stripe':
      return <StripeTab invoice={invoice} />;
  }
};

/** The open tab is part of the address, so that a link can lead to the timeline. */
export const InvoiceTabs = ({
  invoice,
  banner,
}: {
  readonly invoice: InvoiceDetailFragment;
  /** Above all tabs: what wants a person. */
  readonly banner?: ReactNode;
}): ReactNode => {
  const format = useFormat();
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('tab');
  const current = TABS.find(({ name }) => name === asked)?.name ?? 'lines';
  const counts: Partial<Record<TabName, number>> = {
    lines: invoice.lineCount,
    payments: invoice.payments.length + invoice.attempts.length + invoice.creditNotes.length,
    mails: invoice.messages.length,
  };

  return (
    <div className={classes['content']}>
      {banner}
      <div
        className={classes['tabs']}
        role="tablist"
        tabIndex={-1}
        aria-label="Parts of the invoice"
        onKeyDown={moveBetweenTabs}
      >
        {TABS.map(({ name, label, icon }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            className={classes['tab']}
            aria-selected={name === current}
            aria-controls="tab-panel"
            tabIndex={name === current ? 0 : -1}
            onClick={() => setParameters(name === 'lines' ? {} : { tab: name }, { replace: true })}
          >
            {icon}
            {label}
            {counts[name] === undefined ? null : (
              <span className={classes['count']}>{format.number(counts[name])}</span>
            )}
          </button>
        ))}
      </div>
      <div
        id="tab-panel"
        className={classes['tabPanel']}
        role="tabpanel"
        aria-labelledby={`tab-${current}`}
      >
        <TabContent tab={current} invoice={invoice} />
      </div>
    </div>
  );
};
