import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import tableClasses from '../../ui/components/data-table.module.css';
import { Section } from '../../ui/components/section.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { describeCreditReason } from '../utils/describe-credit-reason.util.ts';
import classes from './payments-tab.module.css';

type CreditNote = InvoiceDetailFragment['creditNotes'][number];

const CreditNoteRow = ({
  note,
  currency,
}: {
  readonly note: CreditNote;
  readonly currency: string;
}): ReactNode => {
  const format = useFormat();
  const { number, stripeCreditNoteId, stripeDashboardUrl, reason, memo, voided, prePayment } = note;
  const name = number ?? stripeCreditNoteId ?? 'Not at Stripe';
  const words = [reason === null ? null : describeCreditReason(reason), memo].filter(
    (part) => part !== null && part !== '',
  );

  return (
    <tr className={classes['entry']}>
      <td className={`${classes['kind']} ${tableClasses['strong']}`}>
        {stripeDashboardUrl === null ? (
          name
        ) : (
          <a href={stripeDashboardUrl} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        )}
      </td>
      <td className={classes['method']}>
        {prePayment ? 'Lowered what was owed' : 'For what was paid'}
        {words.length === 0 ? null : (
          <div className={tableClasses['secondary']}>{words.join('. ')}</div>
        )}
      </td>
      <td className={`${classes['when']} ${tableClasses['nowrap']}`}>
        {format.shortDateTime(note.createdAt)}
      </td>
      <td className={classes['state']}>
        {voided ? <Tag color="gray">Void</Tag> : <Tag color="green">Issued</Tag>}
      </td>
      <td
        data-align="right"
        className={`${classes['amount']} ${voided ? classes['struck'] : tableClasses['strong']}`}
      >
        {format.money(-BigInt(note.amountMinor), currency)}
      </td>
    </tr>
  );
};

export const CreditNoteList = ({
  invoice,
}: {
  readonly invoice: InvoiceDetailFragment;
}): ReactNode => {
  const { creditNotes, currency } = invoice;
  if (creditNotes.length === 0) return null;

  return (
    <Section title="Credit notes">
      <div className={tableClasses['box']}>
        <table
          className={`${tableClasses['table']} ${classes['table']} ${classes['notes']}`}
          aria-label="Credit notes"
        >
          <thead>
            <tr>
              <th scope="col">Number</th>
              <th scope="col">Effect</th>
              <th scope="col">When</th>
              <th scope="col">Status</th>
              <th scope="col" data-align="right">
                Amount
              </th>
            </tr>
          </thead>
          <tbody>
            {creditNotes.map((note) => (
              <CreditNoteRow key={note.id} note={note} currency={currency} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
};
