import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import {
  type InvoiceMailPreviewQuery,
  type MailKind,
  type MailLanguage,
} from '../../../generated/graphql';
import { INVOICE_MAIL_PREVIEW } from '../graphql/invoice-messages.ts';

const PATIENCE_MS = 400;

export type MailPreview = {
  /** The one before while the next is made, so that nothing jumps; undefined until the first. */
  readonly preview: InvoiceMailPreviewQuery['mailPreview'] | undefined;
  readonly isStale: boolean;
  readonly error: unknown;
  readonly retry: () => void;
};

/** The mail as it would go out, with what is typed so far. */
export const useMailPreview = (wishes: {
  readonly kind: MailKind;
  readonly invoiceId: string;
  /** Null: the customer's. */
  readonly language: MailLanguage | null;
  readonly message: string;
}): MailPreview => {
  const [message] = useDebouncedValue(wishes.message, PATIENCE_MS);
  const { data, previousData, error, loading, refetch } = useQuery(INVOICE_MAIL_PREVIEW, {
    variables: {
      kind: wishes.kind,
      invoiceId: wishes.invoiceId,
      language: wishes.language,
      message,
    },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return {
    preview: (data ?? previousData)?.mailPreview,
    isStale: loading || message !== wishes.message,
    error,
    retry: () => {
      refetch().catch(() => undefined);
    },
  };
};
