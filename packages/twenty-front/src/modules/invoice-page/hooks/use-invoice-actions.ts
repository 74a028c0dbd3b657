import { useApolloClient, useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { describeLinkEnd } from '../../invoice/utils/describe-link-end.util.ts';
import { useFormat } from '../../format/format-context.ts';
import { useCopyPaymentLink } from '../../payment-link/hooks/use-copy-payment-link.ts';
import { type Action, useAction } from '../../ui/hooks/use-action.ts';
import { showProblem, showSnackbar } from '../../ui/utils/show-snackbar.tsx';
import { INVOICE } from '../graphql/invoice.ts';
import {
  CREATE_PAYMENT_LINK,
  CREATE_STRIPE_INVOICE,
  DELETE_INVOICE,
  ISSUE_INVOICE,
  VOID_INVOICE,
} from '../graphql/invoice-mutations.ts';

export type InvoiceActions = {
  readonly issue: Action<void>;
  readonly createStripeInvoice: Action<void>;
  readonly createPaymentLink: Action<void>;
  readonly voidInvoice: Action<string>;
  readonly deleteDraft: Action<void>;
  readonly copyLink: () => void;
  /** One of them runs. */
  readonly busy: boolean;
};

/** What can be done to an invoice, each sent once, told in words when done, and followed by the fresh invoice. */
export const useInvoiceActions = (
  invoice: InvoiceDetailFragment,
  onDone: () => void,
): InvoiceActions => {
  const { id, currency } = invoice;
  const client = useApolloClient();
  const navigate = useNavigate();
  const format = useFormat();
  const copyLink = useCopyPaymentLink();
  const [issueInvoice] = useMutation(ISSUE_INVOICE);
  const [createInvoiceAtStripe] = useMutation(CREATE_STRIPE_INVOICE);
  const [createLink] = useMutation(CREATE_PAYMENT_LINK);
  const [sendVoid] = useMutation(VOID_INVOICE);
  const [sendDelete] = useMutation(DELETE_INVOICE);

  // A failure can leave the invoice in another state than the screen shows: ask again.
  const fail = (title: string) => (problem: Problem) => {
    showProblem(title, problem);
    onDone();
    client.refetchQueries({ include: [INVOICE] }).catch(() => undefined);
  };

  const issue = useAction({
    send: useCallback(async (): Promise<void> => {
      const { data } = await issueInvoice({ variables: { id } });
      onDone();
      showSnackbar({
        kind: 'success',
        title: `Issued as ${data?.issueInvoice.number ?? 'an invoice'}`,
        detail: 'The lines are frozen now. The customer has not been told.',
      });
    }, [id, issueInvoice, onDone]),
    onProblem: fail('The invoice was not issued'),
  });
  const createStripeInvoice = useAction({
    send: useCallback(async (): Promise<void> => {
      const { data } = await createInvoiceAtStripe({ variables: { id } });
      onDone();
      const owed = data?.createStripeInvoice.owedMinor ?? '0';
      showSnackbar({
        kind: 'success',
        title: 'Stripe invoice created',
        detail: `It asks for ${format.money(owed, currency)}. The customer has not been told.`,
      });
    }, [id, currency, format, createInvoiceAtStripe, onDone]),
    onProblem: fail('The Stripe invoice was not created'),
  });
  const createPaymentLink = useAction({
    send: useCallback(async (): Promise<void> => {
      const { data } = await createLink({ variables: { id } });
      onDone();
      const link = data?.createPaymentLink;
      if (link === undefined) return;
      const { owedMinor } = link.invoice;
      showSnackbar({
        kind: 'success',
        title: 'Payment link created',
        detail: `Asks for ${format.money(owedMinor, currency)}, ${describeLinkEnd(link.expiresAt, format)}.`,
        action: {
          label: 'Copy link',
          onClick: () => copyLink({ ...link, owedMinor, currency }),
        },
      });
    }, [id, currency, format, createLink, copyLink, onDone]),
    onProblem: fail('The payment link was not created'),
  });
  const voidInvoice = useAction({
    send: useCallback(
      async (reason: string): Promise<void> => {
        await sendVoid({ variables: { id, reason } });
        onDone();
        showSnackbar({
          kind: 'success',
          title: `${invoice.number ?? 'Invoice'} is void`,
          detail: 'Nothing is owed on it any more, and its link takes no payment.',
        });
      },
      [id, invoice.number, sendVoid, onDone],
    ),
    onProblem: fail('The invoice was not voided'),
  });
  const deleteDraft = useAction({
    send: useCallback(async (): Promise<void> => {
      await sendDelete({ variables: { id } });
      await navigate('/invoices', { replace: true });
      client.cache.evict({ id: client.cache.identify({ __typename: 'Invoice', id }) ?? '' });
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'invoices' });
      client.cache.gc();
      showSnackbar({ kind: 'success', title: 'Draft deleted' });
    }, [id, client, navigate, sendDelete]),
    onProblem: fail('The draft was not deleted'),
  });

  return {
    issue,
    createStripeInvoice,
    createPaymentLink,
    voidInvoice,
    deleteDraft,
    copyLink: () => {
      const { paymentLink, owedMinor } = invoice;
      if (paymentLink !== null) copyLink({ ...paymentLink, owedMinor, currency });
    },
    busy: [issue, createStripeInvoice, createPaymentLink, voidInvoice, deleteDraft].some(
      ({ busy }) => busy,
    ),
  };
};
