import { type SandboxControl } from 'stripe-sandbox';

import { type Crm } from './crm.ts';
import { allowParts, makePayable, paidByCard, recordTransfer } from './payable-invoices.ts';

type Tools = { readonly crm: Crm; readonly sandbox: SandboxControl };

export type PayPageState = {
  readonly name: string;
  /** Resolves with the address of the page. */
  readonly make: (tools: Tools) => Promise<string>;
  readonly status: 200 | 404 | 410;
  readonly heading: { readonly en: string | RegExp; readonly de: string | RegExp };
  /** What else must be read there. */
  readonly words: { readonly en: string; readonly de: string };
  /** The words of its one button; null where nothing can be paid. */
  readonly button: { readonly en: string; readonly de: string } | null;
};

const ASKS = {
  en: /^Invoice INV-\S+ for Sawdust & Ink Studio$/,
  de: /^Rechnung INV-\S+ für Sawdust & Ink Studio$/,
};
/** Every state a link can be in, and how it gets there. */
export const PAY_PAGE_STATES: readonly PayPageState[] = [
  {
    name: 'payable',
    make: async ({ crm }) => (await makePayable(crm)).link,
    status: 200,
    heading: ASKS,
    words: { en: 'Owed now', de: 'Jetzt offen' },
    button: { en: 'Pay €1,547.00', de: '1.547,00 € bezahlen' },
  },
  {
    name: 'part-paid',
    make: async ({ crm }) => {
      const { id, link } = await makePayable(crm);
      await allowParts(crm, id);
      await recordTransfer(crm, { invoiceId: id, amountMinor: 60_000 });
      return link;
    },
    status: 200,
    heading: ASKS,
    words: { en: 'Paid so far', de: 'Bisher bezahlt' },
    button: { en: 'Pay €947.00', de: '947,00 € bezahlen' },
  },
  {
    name: 'processing',
    make: async ({ crm, sandbox }) => {
      const { id, link, stripeInvoiceId } = await makePayable(crm);
      await sandbox.pay({ invoice: stripeInvoiceId, method: 'sepa_debit' });
      await crm.arrivesAt(id, 'PROCESSING');
      return link;
    },
    status: 200,
    heading: { en: 'Your payment is on its way', de: 'Ihre Zahlung ist unterwegs' },
    words: { en: 'this page will not charge you again', de: 'belastet Sie nicht noch einmal' },
    button: null,
  },
  {
    name: 'paid',
    make: async (tools) => (await paidByCard(tools, await makePayable(tools.crm))).link,
    status: 200,
    heading: { en: 'Paid in full, thank you', de: 'Vollständig bezahlt, vielen Dank' },
    words: { en: 'Visa ·· 4242', de: 'Visa ·· 4242' },
    button: null,
  },
  {
    name: 'void',
    make: async ({ crm }) => {
      const { id, link } = await makePayable(crm);
      await crm.send(
        'mutation ($id: ID!, $reason: String!) { voidInvoice(id: $id, reason: $reason) { id } }',
        { id, reason: 'Ordered twice' },
      );
      return link;
    },
    status: 200,
    heading: { en: 'This invoice was cancelled', de: 'Diese Rechnung wurde storniert' },
    words: { en: 'nothing can be paid', de: 'es kann nichts bezahlt werden' },
    button: null,
  },
  {
    name: 'expired',
    make: async ({ crm }) => {
      const { id, link } = await makePayable(crm, { issuedInDays: -31, dueInDays: -1 });
      await crm.send(
        'mutation ($input: UpdatePaymentLinkInput!) { updatePaymentLink(input: $input) { id } }',
        { input: { invoiceId: id, graceDays: 0 } },
      );
      return link;
    },
    status: 410,
    heading: { en: 'This link has expired', de: 'Dieser Link ist abgelaufen' },
    words: { en: 'Ask for a new link', de: 'Um einen neuen Link bitten' },
    button: null,
  },
  {
    name: 'replaced',
    make: async ({ crm }) => {
      const { id, link } = await makePayable(crm);
      await crm.send('mutation ($id: ID!) { renewPaymentLink(id: $id) { url } }', { id });
      return link;
    },
    status: 410,
    heading: { en: 'This link was replaced', de: 'Dieser Link wurde ersetzt' },
    words: { en: 'in the mailbox that receives your invoices', de: 'das Ihre Rechnungen empfängt' },
    button: null,
  },
  {
    name: 'revoked',
    make: async ({ crm }) => {
      const { id, link } = await makePayable(crm);
      await crm.send('mutation ($id: ID!) { revokePaymentLink(id: $id) { id } }', { id });
      return link;
    },
    status: 404,
    heading: { en: 'This link leads nowhere', de: 'Dieser Link führt nirgendwohin' },
    words: { en: 'No money was taken.', de: 'Es wurde nichts abgebucht.' },
    button: null,
  },
];
