import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import { flushSync } from 'react-dom';
import { type InvoiceForm, type LineField } from '../types/invoice-form.type.ts';
import { createLine } from '../utils/create-invoice-form.util.ts';
import { type InvoiceFormChange } from '../utils/reduce-invoice-form.util.ts';

export type LineKeys = {
  readonly addLine: () => void;
  readonly removeLine: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, key: string, field: LineField) => void;
};

/** Enter goes down, Alt with the arrows moves the line, Alt D doubles it, Alt Backspace removes it. */
export const useLineKeys = (options: {
  lines: InvoiceForm['lines'];
  change: (change: InvoiceFormChange) => void;
  tableRef: RefObject<HTMLElement | null>;
}): LineKeys => {
  const { lines, change, tableRef } = options;

  const changeAndFocus = useCallback(
    (made: InvoiceFormChange | null, key: string | undefined, field: LineField): void => {
      // The cell to focus may only come into being with the change.
      if (made !== null) flushSync(() => change(made));
      const selector = `[data-cell="${key}.${field}"]`;
      const cell = tableRef.current?.querySelector<HTMLInputElement>(selector);
      cell?.focus();
      cell?.select();
    },
    [change, tableRef],
  );

  const addLine = useCallback((): void => {
    const line = createLine(lines.at(-1)?.tax ?? '');
    changeAndFocus({ type: 'insert-line', line, afterKey: null }, line.key, 'description');
  }, [lines, changeAndFocus]);

  const removeLine = useCallback(
    (key: string): void => {
      const index = lines.findIndex((line) => line.key === key);
      const replacement = createLine(lines[index]?.tax ?? '');
      const neighbour = lines[index + 1] ?? lines[index - 1] ?? replacement;
      changeAndFocus({ type: 'remove-line', key, replacement }, neighbour.key, 'description');
    },
    [lines, changeAndFocus],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent, key: string, field: LineField): void => {
      const index = lines.findIndex((line) => line.key === key);
      const line = lines[index];
      const { altKey, code } = event;
      const press = (handle: () => void): void => {
        event.preventDefault();
        handle();
      };

      if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !altKey) {
        const below = lines[index + 1];
        press(() => (below === undefined ? addLine() : changeAndFocus(null, below.key, field)));
      } else if (altKey && (code === 'ArrowUp' || code === 'ArrowDown')) {
        const step = code === 'ArrowUp' ? -1 : 1;
        press(() => changeAndFocus({ type: 'move-line', key, step }, key, field));
      } else if (altKey && code === 'KeyD' && line !== undefined) {
        const copy = { ...line, key: crypto.randomUUID() };
        press(() =>
          changeAndFocus({ type: 'insert-line', line: copy, afterKey: key }, copy.key, field),
        );
      } else if (altKey && code === 'Backspace') {
        press(() => removeLine(key));
      }
    },
    [lines, addLine, removeLine, changeAndFocus],
  );

  return { addLine, removeLine, onKeyDown };
};
