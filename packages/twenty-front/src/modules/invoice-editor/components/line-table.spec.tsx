import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode } from 'react';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { useInvoiceEditor } from '../hooks/use-invoice-editor.ts';
import { createEmptyForm } from '../utils/create-invoice-form.util.ts';
import { LineTable } from './line-table.tsx';

const EMPTY = createEmptyForm({ today: '2026-11-23', currency: 'EUR' });

const Harness = (): ReactNode => {
  const { form, read, isTold, touch, change } = useInvoiceEditor(EMPTY);
  return (
    <>
      <LineTable form={form} read={read} isTold={isTold} onTouch={touch} change={change} />
      <output>{String(read.totals?.totalMinor)}</output>
    </>
  );
};

const cell = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const descriptions = (): string[] =>
  screen
    .getAllByRole<HTMLInputElement>('textbox', { name: /^Description/ })
    .map(({ value }) => value);

const typeTwoLines = async (): Promise<void> => {
  await userEvent.click(cell('Description, line 1'));
  await userEvent.keyboard('First{Tab}{Tab}2{Tab}10.50{Tab}10%{Tab}19%{Enter}');
  await userEvent.keyboard('Second{Tab}{Tab}1{Tab}5');
};

describe('LineTable', () => {
  it('is filled in by the keyboard alone, and counts as one types', async () => {
    renderInApp(<Harness />);
    await typeTwoLines();
    expect(descriptions()).toEqual(['First', 'Second']);
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('18.90');
    expect(rows[2]).toHaveTextContent('5.00');
    // The second line takes over the tax rate of the first: 18.90 + 3.59 + 5.00 + 0.95.
    expect(cell('Tax, line 2')).toHaveValue('19%');
    expect(screen.getByRole('status')).toHaveTextContent('2844');
  });

  it('goes to the same column of the next line with Enter', async () => {
    renderInApp(<Harness />);
    await typeTwoLines();
    await userEvent.click(cell('Unit price, line 1'));
    await userEvent.keyboard('{Enter}');
    expect(cell('Unit price, line 2')).toHaveFocus();
  });

  it('moves, doubles and removes a line with Alt and keeps the focus on it', async () => {
    renderInApp(<Harness />);
    await typeTwoLines();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(descriptions()).toEqual(['Second', 'First']);
    expect(cell('Unit price, line 1')).toHaveFocus();
    await userEvent.keyboard('{Alt>}[KeyD]{/Alt}');
    expect(descriptions()).toEqual(['Second', 'Second', 'First']);
    expect(cell('Unit price, line 2')).toHaveFocus();
    await userEvent.keyboard('{Alt>}{Backspace}{/Alt}');
    expect(descriptions()).toEqual(['Second', 'First']);
  });

  it('leaves an empty line when the last one is removed', async () => {
    renderInApp(<Harness />);
    await userEvent.type(cell('Description, line 1'), 'Only');
    await userEvent.click(screen.getByRole('button', { name: 'Remove line 1' }));
    expect(descriptions()).toEqual(['']);
    expect(cell('Description, line 1')).toHaveFocus();
  });

  it('says beside the line what is wrong, once the field was left', async () => {
    renderInApp(<Harness />);
    await userEvent.type(cell('Description, line 1'), 'Licence');
    await userEvent.type(cell('Unit price, line 1'), '1.005');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await userEvent.tab();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Unit price must be an amount in EUR, with at most 2 decimals.',
    );
    expect(cell('Unit price, line 1')).toBeInvalid();
  });
});
