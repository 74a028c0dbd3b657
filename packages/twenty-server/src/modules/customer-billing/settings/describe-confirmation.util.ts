import type { StripeAccountFacts, StripeConnection } from '../connection/stripe-connection.type.ts';

export type ConfirmationText = { readonly title: string; readonly body: string };

type NamedAccount = Pick<StripeAccountFacts, 'accountId' | 'accountName'>;

const nameOf = ({ accountId, accountName }: NamedAccount): string =>
  accountName === null ? accountId : `${accountName} (${accountId})`;

const invoicesIn = (count: number): string => (count === 1 ? '1 invoice' : `${count} invoices`);

/** What a key of another account than the present one means, above all for the invoices of the present one. */
export const describeAnotherAccount = ({
  present,
  next,
  openInvoices,
}: {
  present: NamedAccount & Pick<StripeConnection, 'mode' | 'secretKeyHint'>;
  next: NamedAccount;
  openInvoices: number;
}): ConfirmationText => {
  const mode = present.mode.toLowerCase();
  const fate =
    openInvoices === 0
      ? `No invoice is open at ${nameOf(present)}.`
      : present.secretKeyHint === null
        ? `Open at ${nameOf(present)}: ${invoicesIn(openInvoices)} that will not be updated, because the key of that account was removed. Enter it again first if that matters.`
        : openInvoices === 1
          ? `The 1 invoice still open at ${nameOf(present)} stays there: it can be paid, refunded and disputed as before, and this CRM keeps listening for it.`
          : `The ${openInvoices} invoices still open at ${nameOf(present)} stay there: they can be paid, refunded and disputed as before, and this CRM keeps listening for them.`;
  return {
    title: `Use another Stripe account for ${mode} mode?`,
    body: `This key belongs to ${nameOf(next)}. New ${mode} invoices and payment links will be made there. ${fate}`,
  };
};

/** What going live changes. */
export const describeGoingLive = ({
  connection,
  testInvoices,
  hasWebhookSecret,
}: {
  connection: NamedAccount & Pick<StripeConnection, 'chargesEnabled'>;
  testInvoices: number;
  hasWebhookSecret: boolean;
}): ConfirmationText => ({
  title: 'Switch to live mode?',
  body: [
    `New Stripe invoices and payment links will be made on ${nameOf(connection)}, and customers will pay with real money.`,
    `What was made in test mode (${invoicesIn(testInvoices)}) keeps the TEST mark, is left out of the sums, and still turns Paid when a test card pays it.`,
    'Both modes keep receiving what Stripe sends.',
    ...(connection.chargesEnabled === false
      ? ['Stripe does not let this account take payments yet: finish the account details first.']
      : []),
    ...(hasWebhookSecret
      ? []
      : [
          'No webhook is set up for live mode yet: until it is, live invoices do not turn Paid by themselves.',
        ]),
  ].join(' '),
});
