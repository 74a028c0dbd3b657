import { IconCreditCard, IconSearchOff } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Button, LinkButton } from '../../ui/components/button.tsx';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { type PaymentListParameters } from '../utils/payment-list-parameters.util.ts';

export const NoPayments = ({
  parameters,
  onChange,
}: {
  readonly parameters: PaymentListParameters;
  readonly onChange: (changed: Partial<PaymentListParameters>) => void;
}): ReactNode => {
  const { search, view, from, to } = parameters;

  if (search !== '' || from !== '' || to !== '') {
    return (
      <MessagePage
        icon={<IconSearchOff size={24} />}
        title="No payment fits"
        text={
          search === ''
            ? 'Nothing moved between these dates in this view.'
            : `Nothing was found for “${search}” in this view.`
        }
        actions={
          <Button onClick={() => onChange({ search: '', from: '', to: '' })}>
            Clear search and dates
          </Button>
        }
      />
    );
  }
  if (view !== 'ALL') {
    return (
      <MessagePage
        icon={<IconCreditCard size={24} />}
        title="Nothing in this view"
        text="No payment is in this state now."
        actions={<Button onClick={() => onChange({ view: 'ALL' })}>Show all payments</Button>}
      />
    );
  }
  return (
    <MessagePage
      icon={<IconCreditCard size={24} />}
      title="No money has moved yet"
      text="Payments, refunds and disputes appear here by themselves, as soon as Stripe tells of them."
      actions={<LinkButton to="/invoices">Go to invoices</LinkButton>}
    />
  );
};
