import { useMutation, useQuery } from '@apollo/client/react';
import { Switch } from '@mantine/core';
import { type ReactNode } from 'react';
import { PermissionFlag } from 'twenty-shared';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useHasPermission } from '../../auth/current-user-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { useAction } from '../../ui/hooks/use-action.ts';
import { showProblem } from '../../ui/utils/show-snackbar.tsx';
import { REMINDER_RULES, SET_REMINDERS_PAUSED } from '../graphql/invoice-messages.ts';
import { describeReminders } from '../utils/describe-reminders.util.ts';
import classes from './messages-tab.module.css';

const Words = ({ invoice }: { readonly invoice: InvoiceDetailFragment }): ReactNode => {
  const { data, error, refetch } = useQuery(REMINDER_RULES, {
    fetchPolicy: 'cache-and-network',
  });
  if (data !== undefined) return describeReminders(invoice, data.reminderSettings);
  if (error === undefined) return <SkeletonBar width={320} />;
  return (
    <span role="alert">
      {toProblem(error).message}{' '}
      <Button variant="tertiary" onClick={() => void refetch()}>
        Try again
      </Button>
    </span>
  );
};

/** Whether the customer is reminded of this invoice, and a switch that pauses it. */
export const ReminderSwitch = ({
  invoice,
}: {
  readonly invoice: InvoiceDetailFragment;
}): ReactNode => {
  const mayAct = useHasPermission(PermissionFlag.BILLING_ACT);
  const { id: invoiceId, remindersPaused } = invoice;
  const [setPaused] = useMutation(SET_REMINDERS_PAUSED);
  const { busy, run } = useAction<boolean>({
    send: async (paused) => {
      await setPaused({ variables: { invoiceId, paused } });
    },
    onProblem: (problem) => showProblem('The reminders were not changed', problem),
  });

  return (
    <div className={classes['reminders']}>
      <Switch
        label="Remind the customer"
        checked={!remindersPaused}
        disabled={!mayAct}
        aria-busy={busy}
        onChange={(event) => run(!event.currentTarget.checked)}
      />
      <div className={classes['rules']}>
        <Words invoice={invoice} />
      </div>
    </div>
  );
};
