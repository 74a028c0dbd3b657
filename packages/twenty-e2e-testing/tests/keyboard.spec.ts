import { InvoiceEditor } from './support/invoice-editor.ts';
import { InvoiceRecord } from './support/invoice-record.ts';
import { expect, test } from './support/test.ts';

test('an invoice is written with the keyboard alone', async ({ page }) => {
  await page.goto('/invoices/new');
  const editor = new InvoiceEditor(page);
  const { keyboard } = page;
  const typeCells = async (texts: readonly string[]): Promise<void> => {
    for (const [index, text] of texts.entries()) {
      if (index > 0) await keyboard.press('Tab');
      await keyboard.type(text);
    }
  };

  const customer = page.getByRole('combobox', { name: 'Customer' });
  await customer.focus();
  await keyboard.type('Lakehead');
  await expect(page.getByRole('option', { name: 'Lakehead Grain Terminal' })).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(customer).toHaveValue('Lakehead Grain Terminal');

  await editor.cell('Description', 1).focus();
  await typeCells(['Site survey', 'One day on site']);
  await keyboard.press('Tab');
  await expect(editor.cell('Quantity', 1)).toBeFocused();
  await typeCells(['2', '1364', '', '8']);
  await keyboard.press('Enter');
  await expect(editor.cell('Description', 2)).toBeFocused();
  await expect(editor.cell('Tax', 2)).toHaveValue('8');
  await typeCells(['Installation', '', '4.5', '105.60']);

  await keyboard.press('Alt+ArrowUp');
  await expect(editor.cell('Description', 1)).toHaveValue('Installation');
  await expect(editor.cell('Unit price', 1)).toBeFocused();
  await keyboard.press('Alt+d');
  await expect(editor.cell('Description', 2)).toHaveValue('Installation');
  await expect(editor.cell('Description', 3)).toHaveValue('Site survey');
  await keyboard.press('Alt+Backspace');
  await expect(editor.cell('Description', 3)).toHaveCount(0);
  await expect(editor.cell('Description', 2)).toHaveValue('Site survey');

  // 475.20 and 2,728.00, and 8 % of each: 38.02 and 218.24.
  await expect(editor.sum(/^Total$/)).toHaveText('€3,459.46');
  await editor.expectEqualToServer();
  await keyboard.press('Control+s');
  const record = new InvoiceRecord(page);
  await record.expectStatus('Draft');
  await expect(page.getByRole('table', { name: /^Lines/ }).getByRole('row')).toHaveCount(3);
});
