import { IconCreditCard, IconExternalLink } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { ExternalButton } from '../../ui/components/button.tsx';
import { KeyRows } from '../../ui/components/key-rows.tsx';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { Section } from '../../ui/components/section.tsx';
import { Tag } from '../../ui/components/tag.tsx';

const unique = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];

export const StripeTab = ({ invoice }: { readonly invoice: InvoiceDetailFragment }): ReactNode => {
  const { stripeInvoiceId, stripeDashboardUrl, livemode, payments } = invoice;
  if (stripeInvoiceId === null) {
    return (
      <MessagePage
        icon={<IconCreditCard size={24} />}
        title="Not at Stripe yet"
        text="Create the Stripe invoice, and its ids will stand here."
      />
    );
  }
  const intents = unique(payments.map(({ stripePaymentIntentId }) => stripePaymentIntentId));
  const charges = unique(payments.map(({ stripeChargeId }) => stripeChargeId));
  const refunds = unique(payments.map(({ stripeRefundId }) => stripeRefundId));
  const idRows = [
    { label: 'Payment intent', ids: intents },
    { label: 'Charge', ids: charges },
    { label: 'Refund', ids: refunds },
  ].filter(({ ids }) => ids.length > 0);

  return (
    <Section
      title="At Stripe"
      description="What was paid is read from these objects, never typed in."
      note={
        stripeDashboardUrl === null ? undefined : (
          <ExternalButton
            href={stripeDashboardUrl}
            icon={<IconExternalLink size={14} aria-hidden="true" />}
          >
            Open Stripe Dashboard
          </ExternalButton>
        )
      }
    >
      <KeyRows
        rows={[
          { label: 'Invoice', value: <code>{stripeInvoiceId}</code> },
          {
            label: 'Mode',
            value: livemode ? (
              <Tag color="green">Live mode</Tag>
            ) : (
              <Tag color="yellow">Test mode</Tag>
            ),
          },
          ...idRows.map(({ label, ids }) => ({
            label,
            value: ids.map((id) => (
              <div key={id}>
                <code>{id}</code>
              </div>
            )),
          })),
        ]}
      />
    </Section>
  );
};
