import { useCallback, useEffect, useRef, useState } from 'react';
import { useCurrentUser } from '../../auth/current-user-context.ts';
import { showSnackbar } from '../../ui/utils/show-snackbar.tsx';
import {
  type KeptDraft,
  keptDraftKey,
  readKeptDraft,
  writeKeptDraft,
} from '../utils/kept-draft.util.ts';
import { type InvoiceEditor } from './use-invoice-editor.ts';

export type UseKeptDraft = {
  /** Something was typed here before and not saved. */
  readonly isOffered: boolean;
  readonly restore: () => void;
  readonly decline: () => void;
  /** What is typed was saved, or given up on purpose. */
  readonly forget: () => void;
};

/**
 * Keeps what is typed for the length of the tab: a session that ends takes the page away, and the next sign-in leads
 * back here, where it is offered.
 */
export const useKeptDraft = (options: {
  /** The invoice's id, or what else sets this editor apart. */
  name: string;
  version: number | null;
  editor: InvoiceEditor;
  /** Gets the version that the restored words were typed over. */
  onRestore: (version: number | null) => void;
}): UseKeptDraft => {
  const { name, version, editor, onRestore } = options;
  const { form, isDirty, change } = editor;
  const { id: userId, workspace } = useCurrentUser();
  const key = keptDraftKey({ userId, workspaceId: workspace.id, name });
  const [offer, setOffer] = useState<KeptDraft | null>(() => readKeptDraft(sessionStorage, key));

  const wasWarned = useRef(false);
  useEffect(() => {
    if (!isDirty || writeKeptDraft(sessionStorage, key, { version, form })) return;
    if (wasWarned.current) return;
    wasWarned.current = true;
    showSnackbar({
      kind: 'warning',
      title: 'What you type cannot be kept',
      detail: 'Your browser has no room for it. Save before your session ends.',
    });
  }, [key, version, form, isDirty]);

  const forget = useCallback((): void => sessionStorage.removeItem(key), [key]);

  return {
    isOffered: offer !== null,
    restore: () => {
      if (offer === null) return;
      onRestore(offer.version);
      change({ type: 'replace', form: offer.form });
      setOffer(null);
    },
    decline: () => {
      setOffer(null);
      if (!isDirty) forget();
    },
    forget,
  };
};
