import { BILLING_ERRORS, PLATFORM_ERRORS } from 'twenty-shared';
import {
  STRIPE_API_ERRORS,
  STRIPE_DECLINES,
  type StripeErrorGuide,
} from './stripe-errors.constant.ts';

const INTRODUCTION = `# Troubleshooting

Find the code you were shown. Each entry says what happened, whether money moved, and what to do.

Before you read on:

1. Open the invoice and press its status: _Why this status?_ names the facts, the events and the requests behind it.
2. Run the doctor: Settings → Doctor, or \`npm run doctor\`. It names what is wrong and how to mend it.
3. Suspect that the CRM and Stripe disagree? Settings → Agreement with Stripe, or \`npm run drift\`.
4. Every error has a request id. Send it to whoever runs the server: the log has it, and Stripe's \`req_…\` beside it.

This page is generated from the error tables (\`packages/twenty-shared/src/error\`); a test compares them. Words in braces
are filled in where the error is shown.
`;

type Definition = { readonly message: string; readonly status: number };

const renderCodes = (table: Readonly<Record<string, Definition>>): string =>
  Object.entries(table)
    .map(([code, { message, status }]) => `### \`${code}\` (${status})\n\n${message}\n`)
    .join('\n');

const renderGuides = (guides: readonly StripeErrorGuide[]): string =>
  guides
    .map(
      ({ code, happened, moneyMoved, whatToDo }) =>
        `### \`${code}\`\n\n${happened}\n\n- Did money move? ${moneyMoved}\n- What to do: ${whatToDo}\n`,
    )
    .join('\n');

/** `docs/troubleshooting.md`: every error code of ours and the common ones of Stripe. */
export const renderTroubleshooting = (): string =>
  [
    INTRODUCTION,
    '## Billing\n',
    renderCodes(BILLING_ERRORS),
    '## Signing in, permissions and requests\n',
    renderCodes(PLATFORM_ERRORS),
    '## When the bank of the customer refuses\n',
    'The customer sees it on Stripe’s page, staff as _Payment failed_ with the reason. Nothing is owed twice and the link stays good.\n',
    renderGuides(STRIPE_DECLINES),
    '## When Stripe’s API refuses\n',
    'Stripe’s own words and its request id stand in the error, in the timeline and in the log.\n',
    renderGuides(STRIPE_API_ERRORS),
  ].join('\n');
