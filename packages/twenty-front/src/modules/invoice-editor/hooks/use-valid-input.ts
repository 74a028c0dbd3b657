import { type RefObject } from 'react';
import { type InvoiceDraftInput } from '../../../generated/graphql';
import { type InvoiceEditor } from './use-invoice-editor.ts';

/** Hands on what is typed once it is right; until then tells what is wrong, and leads to it. */
export const useValidInput =
  (editor: InvoiceEditor, scrollRef: RefObject<HTMLElement | null>) =>
  (send: (input: InvoiceDraftInput) => void): void => {
    editor.touchAll();
    if (editor.read.input !== null) {
      send(editor.read.input);
      return;
    }
    // After React has marked them.
    requestAnimationFrame(() =>
      scrollRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
