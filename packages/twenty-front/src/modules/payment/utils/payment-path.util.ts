/** The invoice, opened at one of its payments. */
export const paymentPath = ({
  invoice,
  id,
}: {
  readonly invoice: { readonly id: string };
  readonly id: string;
}): string => `/invoices/${invoice.id}?tab=payments&payment=${encodeURIComponent(id)}`;
