import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { TotalsBlock } from '../../invoice/components/totals-block.tsx';
import tableClasses from '../../ui/components/data-table.module.css';
import { Section } from '../../ui/components/section.tsx';
import { useIsPhone } from '../../ui/hooks/use-is-phone.ts';
import { describeDiscount } from '../utils/describe-discount.util.ts';
import { LineCards, LineTable } from './line-rows.tsx';
import classes from './lines-tab.module.css';

const lockNote = ({ status, stripeInvoiceId }: InvoiceDetailFragment): string | undefined => {
  if (status === 'DRAFT') return undefined;
  return stripeInvoiceId === null ? 'Locked: issued' : 'Locked: issued and sent to Stripe';
};

export const LinesTab = ({ invoice }: { readonly invoice: InvoiceDetailFragment }): ReactNode => {
  const format = useFormat();
  const isPhone = useIsPhone();
  const { currency, status, note, owedMinor } = invoice;
  const discount = describeDiscount(invoice, currency, format);
  const isDraft = status === 'DRAFT';
  const paid = -BigInt(invoice.paidMinor);
  const refunded = BigInt(invoice.refundedMinor);

  return (
    <>
      <Section title="Lines" note={lockNote(invoice)}>
        <div className={tableClasses['box']}>
          {isPhone ? <LineCards invoice={invoice} /> : <LineTable invoice={invoice} />}
          <TotalsBlock
            totals={invoice.totals}
            currency={currency}
            discountLabel={discount === null ? null : `Discount on the whole, ${discount}`}
            extraRows={
              isDraft
                ? []
                : [
                    { label: 'Paid', amountMinor: paid, sum: false },
                    ...(refunded > 0n
                      ? [{ label: 'Refunded', amountMinor: refunded, sum: false }]
                      : []),
                    { label: 'Owed', amountMinor: owedMinor, sum: true },
                  ]
            }
          />
        </div>
      </Section>
      {note === null || note === '' ? null : (
        <Section title="Note to the customer">
          <p className={classes['note']}>{note}</p>
        </Section>
      )}
    </>
  );
};
