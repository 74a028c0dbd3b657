import { SHOWN_IBANS, SHOWN_US_ACCOUNTS } from '../resources/bank-debit.ts';
import type { BankDetails } from '../resources/bank-details.ts';
import { SHOWN_TEST_CARDS } from '../resources/card.ts';
import { escapeHtml } from './html.ts';
import type { FieldProblem } from './payment-entry.ts';

export type Choice = {
  /** Methods on offer, in Stripe's names. */
  types: string[];
  /** The one whose form is shown; another than those on offer shows the first. */
  chosen: string;
  /** "€123.45", text. */
  amount: string;
  /** What a person is charged by, for the mandate. Text. */
  creditor: string;
  /** `arrived`: a transfer is there already and waits to be matched. */
  transfer?: { bank: BankDetails; reference: string; arrived?: boolean };
  problems?: FieldProblem[];
  /** What went wrong, or what is waited for. HTML. */
  alert?: string;
};

const LABELS: Record<string, string> = {
  card: 'Card',
  us_bank_account: 'US bank account',
  sepa_debit: 'SEPA debit',
  customer_balance: 'Bank transfer',
};

/** Method choice and the form of the chosen one. Works without JavaScript: choosing is a link. */
export function paymentChoice(choice: Choice): string {
  const types = choice.types.filter((type) => LABELS[type] !== undefined);
  const chosen = types.includes(choice.chosen) ? choice.chosen : (types[0] ?? 'card');
  const tabs = types.map(
    (type) =>
      `<a href="?s=ap&amp;method=${type}"${type === chosen ? ' aria-current="true"' : ''}>${LABELS[type]}</a>`,
  );
  const nav =
    tabs.length > 1
      ? `<nav class="methods" aria-label="Payment method">${tabs.join('')}</nav>`
      : '';
  const forms: Record<string, (given: Choice) => string> = {
    card: cardForm,
    us_bank_account: usForm,
    sepa_debit: sepaForm,
    customer_balance: transferForm,
  };
  return `<section class="card" id="pay"><h2>Pay${tabs.length > 1 ? '' : ` with ${(LABELS[chosen] ?? '').toLowerCase()}`}</h2>${nav}${choice.alert ?? ''}${forms[chosen]?.(choice) ?? ''}</section>`;
}

function cardForm(choice: Choice): string {
  return `${form(
    'card',
    choice,
    `${field(choice, { id: 'cardNumber', label: 'Card number', hint: '1234 1234 1234 1234' })}
<div class="pair"><div>${field(choice, { id: 'cardExpiry', label: 'Expiry', hint: 'MM/YY' })}</div>
<div>${field(choice, { id: 'cardCvc', label: 'CVC', hint: '123' })}</div></div>`,
  )}
${testNumbers('Test cards (any future date, any CVC)', SHOWN_TEST_CARDS)}`;
}

function usForm(choice: Choice): string {
  return `${form(
    'us_bank_account',
    choice,
    `<div class="pair"><div>${field(choice, { id: 'routingNumber', label: 'Routing number', hint: '110000000' })}</div>
<div>${field(choice, { id: 'accountNumber', label: 'Account number', hint: '000123456789' })}</div></div>${mandate(choice)}`,
  )}
${testNumbers('Test accounts (routing number 110000000)', SHOWN_US_ACCOUNTS)}`;
}

function sepaForm(choice: Choice): string {
  return `${form('sepa_debit', choice, `${field(choice, { id: 'iban', label: 'IBAN', hint: 'DE00 0000 0000 0000 0000 00', text: true })}${mandate(choice)}`)}
${testNumbers('Test IBANs', SHOWN_IBANS)}`;
}

function transferForm({ transfer, amount }: Choice): string {
  if (!transfer) return '<p class="soft">No transfers are possible here.</p>';
  const rows = [
    ...transfer.bank.rows,
    { label: 'Reference', value: transfer.reference },
    { label: 'Amount', value: amount },
  ].map(
    ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  const play = `<form method="post"><input type="hidden" name="method" value="customer_balance">
<button type="submit">Simulate the transfer of ${escapeHtml(amount)}</button></form>
<p class="soft">Only in the sandbox: the button does what your bank would do.</p>`;
  return `<p class="soft">Send the whole amount from your bank to this account, and name the reference.</p>
<dl class="bank">${rows.join('')}</dl>${transfer.arrived ? '' : play}`;
}

function form(method: string, { amount }: Choice, fields: string): string {
  return `<form method="post" autocomplete="off"><input type="hidden" name="method" value="${method}">
${fields}<button type="submit">Pay ${escapeHtml(amount)}</button></form>`;
}

function mandate({ creditor }: Choice): string {
  return `<p class="soft mandate">With “Pay” you authorize ${escapeHtml(creditor)} to debit this account once. The payment takes some days; you do not need to wait here.</p>`;
}

function testNumbers(
  title: string,
  numbers: ReadonlyArray<{ number: string; meaning: string }>,
): string {
  const rows = numbers.map(
    ({ number, meaning }) => `<div><code>${number}</code> ${escapeHtml(meaning)}</div>`,
  );
  return `<details open><summary>${title}</summary>${rows.join('')}</details>`;
}

function field(
  { problems }: Choice,
  input: { id: string; label: string; hint: string; text?: boolean },
): string {
  const { id, label, hint, text } = input;
  const problem = problems?.find((candidate) => candidate.field === id)?.message;
  const wrong = problem ? ` aria-invalid="true" aria-describedby="${id}-problem"` : '';
  const message = problem
    ? `<p class="problem" id="${id}-problem" role="alert">${escapeHtml(problem)}</p>`
    : '';
  return `<label for="${id}">${label}</label><input id="${id}" name="${id}"${text ? ' autocapitalize="characters"' : ' inputmode="numeric"'} placeholder="${hint}" required${wrong}>${message}`;
}
