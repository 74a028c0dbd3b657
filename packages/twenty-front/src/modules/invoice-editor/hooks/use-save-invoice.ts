import { useApolloClient, useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { BillingErrorCode } from 'twenty-shared';
import { type InvoiceDetailFragment, type InvoiceDraftInput } from '../../../generated/graphql';
import { type Problem, toProblem } from '../../apollo/utils/to-problem.util.ts';
import { CREATE_STRIPE_INVOICE } from '../../invoice-page/graphql/invoice-mutations.ts';
import { type Action, useAction } from '../../ui/hooks/use-action.ts';
import { showProblem, showSnackbar } from '../../ui/utils/show-snackbar.tsx';
import { CREATE_INVOICE, UPDATE_INVOICE } from '../graphql/invoice-draft.ts';

/** The draft that is being edited, as it was when the editor opened. */
export type EditedDraft = { readonly id: string; readonly version: number };

export type SaveInvoice = {
  readonly save: Action<InvoiceDraftInput>;
  readonly saveAndCreateStripeInvoice: Action<InvoiceDraftInput>;
};

/** Saves a draft. `onSaved` gets its id and leads away, whatever becomes of the Stripe invoice. */
export const useSaveInvoice = (options: {
  draft: EditedDraft | null;
  onSaved: (invoiceId: string) => void;
  onReload: () => void;
}): SaveInvoice => {
  const { draft, onSaved, onReload } = options;
  const client = useApolloClient();
  const [create] = useMutation(CREATE_INVOICE);
  const [update] = useMutation(UPDATE_INVOICE);
  const [createStripeInvoice] = useMutation(CREATE_STRIPE_INVOICE);

  const saveDraft = useCallback(
    async (input: InvoiceDraftInput): Promise<InvoiceDetailFragment> => {
      const saved =
        draft === null
          ? (await create({ variables: { input } })).data?.createInvoice
          : (await update({ variables: { ...draft, input } })).data?.updateInvoice;
      if (saved === undefined) throw new Error('The server answered without the invoice.');
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'invoices' });
      return saved;
    },
    [client, create, update, draft],
  );
  const tellProblem = (problem: Problem): void => {
    if (problem.code !== BillingErrorCode.INVOICE_VERSION_CONFLICT) {
      showProblem('The draft was not saved', problem);
      return;
    }
    showSnackbar({
      kind: 'warning',
      title: 'Someone else saved this invoice',
      detail:
        'What you typed is still here, and nothing was overwritten. Note what you need before you load theirs.',
      action: { label: 'Load theirs', onClick: onReload },
    });
  };

  const save = useAction({
    send: useCallback(
      async (input: InvoiceDraftInput): Promise<void> => {
        const { id } = await saveDraft(input);
        onSaved(id);
        showSnackbar({ kind: 'success', title: 'Draft saved' });
      },
      [saveDraft, onSaved],
    ),
    onProblem: tellProblem,
  });
  const saveAndCreateStripeInvoice = useAction({
    send: useCallback(
      async (input: InvoiceDraftInput): Promise<void> => {
        const { id } = await saveDraft(input);
        try {
          const { data } = await createStripeInvoice({ variables: { id } });
          showSnackbar({
            kind: 'success',
            title: 'Stripe invoice created',
            detail: `${data?.createStripeInvoice.number ?? 'The invoice'} is at Stripe. The customer has not been told.`,
          });
        } catch (error) {
          // The draft is safe: go there, where the press can be repeated.
          showProblem('The Stripe invoice was not created', toProblem(error));
        }
        onSaved(id);
      },
      [saveDraft, createStripeInvoice, onSaved],
    ),
    onProblem: tellProblem,
  });

  return { save, saveAndCreateStripeInvoice };
};
