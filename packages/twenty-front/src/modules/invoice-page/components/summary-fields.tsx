import {
  IconBuildingSkyscraper,
  IconCalendarDue,
  IconCalendarEvent,
  IconCalendarPlus,
  IconCoin,
  IconMail,
  IconUser,
} from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { describeDueDate } from '../../invoice/utils/describe-due-date.util.ts';
import { Avatar } from '../../ui/components/avatar.tsx';
import { IconButton } from '../../ui/components/icon-button.tsx';
import { findAction } from '../utils/next-step.util.ts';
import classes from './summary-panel.module.css';

const ICON = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

const Row = ({
  icon,
  label,
  children,
}: {
  readonly icon: ReactNode;
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode => (
  <div className={classes['row']}>
    <dt>
      {icon}
      {label}
    </dt>
    <dd>{children}</dd>
  </div>
);

const NONE = <span className={classes['secondary']}>None</span>;

export const SummaryFields = ({
  invoice,
  onExtend,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onExtend: () => void;
}): ReactNode => {
  const format = useFormat();
  const { company, contact, billingEmail, currency, dueDate, issueDate, flags, owedMinor } =
    invoice;
  const due = describeDueDate({ dueDate, overdue: flags.overdue, owedMinor, format });

  return (
    <dl className={classes['fields']}>
      <Row icon={<IconCalendarDue {...ICON} />} label="Due date">
        {format.date(dueDate)}
        {due === null ? null : (
          <span className={classes[due.late ? 'late' : 'secondary']}>{due.text}</span>
        )}
        {findAction(invoice.actions, 'EXTEND_DUE_DATE').allowed ? (
          <span className={classes['control']}>
            <IconButton label="Extend due date" onClick={onExtend}>
              <IconCalendarPlus size={16} aria-hidden="true" />
            </IconButton>
          </span>
        ) : null}
      </Row>
      <Row icon={<IconCalendarEvent {...ICON} />} label="Issue date">
        {format.date(issueDate)}
      </Row>
      <Row icon={<IconBuildingSkyscraper {...ICON} />} label="Customer">
        <span className={classes['chip']} title={company.name}>
          <Avatar name={company.name} />
          <span>{company.name}</span>
        </span>
      </Row>
      <Row icon={<IconUser {...ICON} />} label="Contact">
        {contact === null ? (
          NONE
        ) : (
          <span className={classes['chip']}>
            <Avatar name={contact.name} round />
            <span>{contact.name}</span>
          </span>
        )}
      </Row>
      <Row icon={<IconMail {...ICON} />} label="Billing mail">
        {billingEmail === null ? NONE : <span className={classes['cut']}>{billingEmail}</span>}
      </Row>
      <Row icon={<IconCoin {...ICON} />} label="Currency">
        {currency}
      </Row>
    </dl>
  );
};
