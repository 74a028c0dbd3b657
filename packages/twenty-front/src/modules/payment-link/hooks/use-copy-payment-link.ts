import { useCallback } from 'react';
import { describeLinkEnd } from '../../invoice/utils/describe-link-end.util.ts';
import { useFormat } from '../../format/format-context.ts';
import { copyText } from '../../ui/utils/copy-text.util.ts';
import { showSnackbar } from '../../ui/utils/show-snackbar.tsx';

export type CopyablePaymentLink = {
  readonly url: string;
  readonly expiresAt: string | null;
  readonly owedMinor: string;
  readonly currency: string;
};

export const useCopyPaymentLink = (): ((link: CopyablePaymentLink) => void) => {
  const format = useFormat();

  return useCallback(
    ({ url, expiresAt, owedMinor, currency }) => {
      void copyText(url).then((copied) =>
        showSnackbar(
          copied
            ? {
                kind: 'success',
                title: 'Payment link copied',
                detail: `Asks for ${format.money(owedMinor, currency)}, ${describeLinkEnd(expiresAt, format)}.`,
              }
            : {
                kind: 'warning',
                title: 'The link could not be copied',
                detail: `Your browser refused the clipboard. Copy it from here: ${url}`,
              },
        ),
      );
    },
    [format],
  );
};
