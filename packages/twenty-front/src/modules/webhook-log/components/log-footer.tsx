import { useQuery } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { BILLING_SETTINGS } from '../../stripe-settings/graphql/billing-settings.ts';
import { Button } from '../../ui/components/button.tsx';
import { type WebhookLogList } from '../hooks/use-webhook-log.ts';
import { RetentionModal } from './retention-modal.tsx';
import classes from './webhook-log.module.css';

/** How much is shown of how much, and for how long it is kept. */
export const LogFooter = ({ list }: { readonly list: WebhookLogList | null }): ReactNode => {
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useQuery(BILLING_SETTINGS);
  const days = data?.billingSettings.eventRetentionDays;

  return (
    <div className={classes['footer']}>
      <span>
        {list === null || list.loading
          ? null
          : `${format.number(list.rows.length)} of ${format.number(list.totalCount)} events. `}
        {days === undefined ? null : `Kept for ${format.number(days)} days.`}
      </span>
      {days === undefined ? null : (
        <Button variant="tertiary" onClick={() => setIsOpen(true)}>
          Change
        </Button>
      )}
      {isOpen && days !== undefined ? (
        <RetentionModal days={days} onClose={() => setIsOpen(false)} />
      ) : null}
    </div>
  );
};
