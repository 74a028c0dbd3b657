import { useCallback, useMemo, useReducer, useState } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { type InvoiceForm } from '../types/invoice-form.type.ts';
import { readInvoiceForm, type ReadInvoiceForm } from '../utils/read-invoice-form.util.ts';
import { type InvoiceFormChange, reduceInvoiceForm } from '../utils/reduce-invoice-form.util.ts';

export type InvoiceEditor = {
  readonly form: InvoiceForm;
  readonly read: ReadInvoiceForm;
  readonly change: (change: InvoiceFormChange) => void;
  readonly isDirty: boolean;
  readonly touch: (path: string) => void;
  /** From now on every problem is told. */
  readonly touchAll: () => void;
  readonly isTold: (path: string) => boolean;
};

export const useInvoiceEditor = (initial: InvoiceForm): InvoiceEditor => {
  const { locale } = useFormat();
  const [form, change] = useReducer(reduceInvoiceForm, initial);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [isAllTold, setIsAllTold] = useState(false);
  const read = useMemo(() => readInvoiceForm(form, locale), [form, locale]);

  return {
    form,
    read,
    change,
    isDirty: form !== initial,
    touch: useCallback((path) => setTouched((known) => new Set([...known, path])), []),
    touchAll: useCallback(() => setIsAllTold(true), []),
    isTold: (path) => isAllTold || touched.has(path),
  };
};
