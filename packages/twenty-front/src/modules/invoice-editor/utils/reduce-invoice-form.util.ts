import { type InvoiceForm, type LineField, type LineForm } from '../types/invoice-form.type.ts';

export type InvoiceFormChange =
  | { readonly type: 'set'; readonly values: Partial<Omit<InvoiceForm, 'lines'>> }
  | {
      readonly type: 'set-line';
      readonly key: string;
      readonly field: LineField;
      readonly text: string;
    }
  | { readonly type: 'insert-line'; readonly line: LineForm; readonly afterKey: string | null }
  | { readonly type: 'remove-line'; readonly key: string; readonly replacement: LineForm }
  | { readonly type: 'move-line'; readonly key: string; readonly step: 1 | -1 }
  | { readonly type: 'replace'; readonly form: InvoiceForm };

const insertAfter = (
  lines: readonly LineForm[],
  line: LineForm,
  afterKey: string | null,
): LineForm[] => {
  const index = lines.findIndex(({ key }) => key === afterKey);
  return index < 0 ? [...lines, line] : lines.toSpliced(index + 1, 0, line);
};

const move = (lines: readonly LineForm[], key: string, step: 1 | -1): readonly LineForm[] => {
  const from = lines.findIndex((line) => line.key === key);
  const to = from + step;
  const line = lines[from];
  if (line === undefined || to < 0 || to >= lines.length) return lines;
  return lines.toSpliced(from, 1).toSpliced(to, 0, line);
};

/** The last line is replaced by an empty one, so that there is always something to type into. */
const remove = (lines: readonly LineForm[], key: string, replacement: LineForm): LineForm[] => {
  const left = lines.filter((line) => line.key !== key);
  return left.length === 0 ? [replacement] : left;
};

export const reduceInvoiceForm = (form: InvoiceForm, change: InvoiceFormChange): InvoiceForm => {
  switch (change.type) {
    case 'set':
      return { ...form, ...change.values };
    case 'set-line':
      return {
        ...form,
        lines: form.lines.map((line) =>
          line.key === change.key ? { ...line, [change.field]: change.text } : line,
        ),
      };
    case 'insert-line':
      return { ...form, lines: insertAfter(form.lines, change.line, change.afterKey) };
    case 'remove-line':
      return { ...form, lines: remove(form.lines, change.key, change.replacement) };
    case 'move-line':
      return { ...form, lines: move(form.lines, change.key, change.step) };
    case 'replace':
      return change.form;
  }
};
