import { type BillingErrorCode } from './billing-error-code.constant.ts';
import { DOCUMENT_ERRORS } from './document-errors.constant.ts';
import { MESSAGE_ERRORS } from './message-errors.constant.ts';
import { type ErrorDefinition } from './error-definition.type.ts';
import { GIVE_BACK_ERRORS } from './give-back-errors.constant.ts';
import { OUTSIDE_ERRORS } from './outside-errors.constant.ts';
import { PAYMENT_LINK_ERRORS } from './payment-link-errors.constant.ts';

/**
 * What happened, whether money moved, and what to do next, for every refusal and failure of billing.
 * Placeholders, only these: {limit} in INVOICE_TOO_MANY_LINES (a count) and INVOICE_TOTAL_BELOW_MINIMUM (an amount),
 * {total} in the latter (an amount), {holder} in INVOICE_BUSY, {reason} in STRIPE_REFUSED (a sentence from Stripe),
 * {…Mode} and {mode} in STRIPE_KEYS_OF_TWO_MODES, STRIPE_KEY_MODE_DIFFERS, STRIPE_CONNECTION_READ_ONLY and
 * STRIPE_MODE_NOT_CONNECTED ("test" or "live"), {permission} in STRIPE_KEY_CANNOT_NAME_ACCOUNT (Stripe's name).
 */
export const BILLING_ERRORS: Readonly<Record<BillingErrorCode, ErrorDefinition>> = {
  INVOICE_NOT_FOUND: {
    status: 404,
    message:
      'This invoice does not exist in your workspace. No money moved. Look for it in the invoice list.',
  },
  COMPANY_NOT_FOUND: {
    status: 404,
    message:
      'This company does not exist in your workspace. Nothing was saved and no money moved. Choose another company.',
  },
  PERSON_NOT_FOUND: {
    status: 404,
    message:
      'This contact does not exist in your workspace. Nothing was saved and no money moved. Choose another contact.',
  },
  INVOICE_HAS_NO_LINES: {
    status: 422,
    message:
      'The invoice has no lines, so it asks for nothing. No money moved. Add at least one line.',
  },
  INVOICE_TOO_MANY_LINES: {
    status: 422,
    message:
      'An invoice can have at most {limit} lines. Nothing was sent and no money moved. Split it into two invoices.',
  },
  INVOICE_TOTAL_BELOW_MINIMUM: {
    status: 422,
    message:
      'The total of {total} is under the least that Stripe can collect, {limit}. Nothing was sent and no money moved. Raise the total, or collect it outside Stripe.',
  },
  CUSTOMER_HAS_NO_EMAIL: {
    status: 422,
    message:
      'Stripe needs an e-mail address for this customer, and neither the contact nor the company has one. Nothing was sent and no money moved. Add an address and try again.',
  },
  CURRENCY_UNKNOWN: {
    status: 400,
    message:
      'This currency is not one that Stripe can collect. Nothing was saved and no money moved. Choose one from the list.',
  },
  QUANTITY_INVALID: {
    status: 400,
    message:
      'A quantity must be a number above zero with at most 6 decimal places. Nothing was saved and no money moved. Correct the quantity.',
  },
  UNIT_PRICE_INVALID: {
    status: 400,
    message:
      'A unit price must be zero or more, with no more decimal places than the currency has. Nothing was saved and no money moved. Correct the price.',
  },
  DISCOUNT_INVALID: {
    status: 400,
    message:
      'A discount must lie between 0 % and 100 % with at most 4 decimal places, or between zero and the amount it is taken off. Nothing was saved and no money moved. Correct the discount.',
  },
  TAX_RATE_INVALID: {
    status: 400,
    message:
      'A tax rate must lie between 0 % and 100 % with at most 4 decimal places. Nothing was saved and no money moved. Correct the rate.',
  },
  AMOUNT_TOO_LARGE: {
    status: 400,
    message:
      'An amount on this invoice is larger than Stripe can collect. Nothing was saved and no money moved. Correct quantity or price, or split the invoice.',
  },
  DUE_DATE_BEFORE_ISSUE_DATE: {
    status: 400,
    message:
      'The due date lies before the issue date. Nothing was saved and no money moved. Choose a later due date.',
  },
  INVOICE_NOT_DRAFT: {
    status: 409,
    message:
      'This invoice is issued, so its lines and dates stay as they are. Nothing was changed and no money moved. Void it and make a new one if it is wrong.',
  },
  INVOICE_IS_DRAFT: {
    status: 409,
    message:
      'A draft was never asked for, so there is nothing to void. Nothing was changed and no money moved. Delete the draft instead.',
  },
  INVOICE_IS_VOID: {
    status: 409,
    message:
      'This invoice is void and cannot be collected. No money moved. Make a new invoice if the customer still owes this.',
  },
  INVOICE_ALREADY_PAID: {
    status: 409,
    message:
      'Nothing is owed on this invoice any more. No more money moved. See its payments on the invoice page.',
  },
  INVOICE_VERSION_CONFLICT: {
    status: 409,
    message:
      'Somebody else changed this invoice while you worked on it. Your changes were not saved and no money moved. Reload it and make them again.',
  },
  INVOICE_BUSY: {
    status: 409,
    message:
      '{holder} is at work on this invoice right now. Your request did nothing and no money moved. Wait a moment and try again.',
  },
  INVOICE_HAS_PAYMENTS: {
    status: 409,
    message:
      'This invoice cannot be voided: a payment on it is settled, processing or disputed. Nothing was changed and no money moved. Refund it first, or make a credit note.',
  },
  VOID_REASON_MISSING: {
    status: 400,
    message:
      'Voiding needs a reason, which stays in the timeline. Nothing was changed and no money moved. Write one sentence.',
  },
  CUSTOMER_WAS_FASTER: {
    status: 409,
    message:
      'The customer paid this invoice before it could be taken back. Their money arrived and the invoice stands. Refund it if it should not have been paid.',
  },
  STRIPE_NOT_CONFIGURED: {
    status: 409,
    message:
      'This workspace has no Stripe connection. Nothing was sent and no money moved. Ask an admin to set one up.',
  },
  STRIPE_CONNECTION_LOST: {
    status: 409,
    message:
      'This invoice belongs to a Stripe account whose key is no longer here. Nothing was sent and no money moved. Ask an admin to restore the key of that account.',
  },
  STRIPE_KEY_MALFORMED: {
    status: 400,
    message:
      'This is not a Stripe secret or restricted key: one begins with sk_test_, sk_live_, rk_test_ or rk_live_ and continues with letters and digits. Nothing was saved and no money moved. Copy the whole key from the Stripe Dashboard.',
  },
  STRIPE_KEY_IS_PUBLISHABLE: {
    status: 400,
    message:
      'This is a publishable key, which cannot read or make anything. Nothing was saved and no money moved. Put it in its own field and the secret or restricted key here.',
  },
  STRIPE_PUBLISHABLE_KEY_MALFORMED: {
    status: 400,
    message:
      'This is not a Stripe publishable key: one begins with pk_test_ or pk_live_ and continues with letters and digits. Nothing was saved and no money moved. Copy it from the Stripe Dashboard, or leave the field empty.',
  },
  STRIPE_KEYS_OF_TWO_MODES: {
    status: 400,
    message:
      'The secret key is a {secretMode} key and the publishable key is a {publishableMode} key. Nothing was saved and no money moved. Copy both from the same mode of the Stripe Dashboard.',
  },
  STRIPE_KEY_MODE_DIFFERS: {
    status: 409,
    message:
      'The key says it is a {keyMode} key, but Stripe answered in {stripeMode} mode. Nothing was saved and no money moved. Check STRIPE_API_BASE_URL and copy the key again.',
  },
  STRIPE_KEY_NOT_ACCEPTED: {
    status: 409,
    message:
      'Stripe does not accept this key: it was revoked, rolled or mistyped. Nothing was saved and no money moved. Copy a valid key from the Stripe Dashboard.',
  },
  STRIPE_KEY_CANNOT_NAME_ACCOUNT: {
    status: 409,
    message:
      'This restricted key may not read the account it belongs to, so nobody can tell whose money it would move. Nothing was saved and no money moved. Give it the permission {permission} in the Stripe Dashboard and save it again.',
  },
  STRIPE_KEY_NOT_CHECKED: {
    status: 503,
    message:
      'Stripe did not answer, so the key could not be checked. Nothing was saved and no money moved. Try again in a minute.',
  },
  STRIPE_CONNECTION_NOT_FOUND: {
    status: 404,
    message:
      'This Stripe connection does not exist in your workspace. Nothing was changed and no money moved. Reload the settings.',
  },
  STRIPE_CONNECTION_READ_ONLY: {
    status: 409,
    message:
      'The {mode} connection comes from the STRIPE_ variables of the server and cannot be changed here. Nothing was saved and no money moved. Change or remove those variables and restart the server.',
  },
  STRIPE_CONNECTION_WITHOUT_KEY: {
    status: 409,
    message:
      'This connection has no key any more. Nothing was changed and no money moved. Enter a key of the same account.',
  },
  STRIPE_CONNECTION_LOCKED: {
    status: 409,
    message:
      'This database looks like a copy of another installation, so its Stripe connections are locked. Nothing was sent and no money moved. Ask an admin to confirm in the Stripe settings that this installation should use them.',
  },
  STRIPE_MODE_NOT_CONNECTED: {
    status: 409,
    message:
      'There is no {mode} connection with a key that is at hand. The mode was not changed and no money moved. Enter the keys of that mode first.',
  },
  CONFIRMATION_EXPIRED: {
    status: 409,
    message:
      'The confirmation is older than ten minutes. Nothing was changed and no money moved. Read what it says once more and confirm again.',
  },
  CONFIRMATION_INVALID: {
    status: 400,
    message:
      'The confirmation does not belong to this change. Nothing was changed and no money moved. Start again and confirm what is shown then.',
  },
  STRIPE_UNREACHABLE: {
    status: 503,
    message:
      'Stripe did not answer. The customer was not charged and no money is moved twice. What was begun goes on by itself; look at the invoice again in a minute.',
  },
  STRIPE_RATE_LIMITED: {
    status: 503,
    message:
      'Stripe asks us to slow down. No money moved. What was begun goes on by itself; look at the invoice again in a minute.',
  },
  STRIPE_KEY_INVALID: {
    status: 409,
    message:
      'Stripe does not accept the key of this workspace. Nothing was sent and no money moved. Ask an admin to enter a valid key.',
  },
  STRIPE_PERMISSION_MISSING: {
    status: 409,
    message:
      'The Stripe key of this workspace is not allowed to do this. No money moved. Ask an admin to give the key the missing permission.',
  },
  STRIPE_REFUSED: {
    status: 422,
    message:
      'Stripe refused this: {reason} No money moved. Correct what Stripe names and try again.',
  },
  STRIPE_TOTALS_DIFFER: {
    status: 409,
    message:
      'Stripe came to another total than this CRM, so its invoice was taken back and the customer saw nothing. No money moved. Tell support the invoice number.',
  },
  STRIPE_CUSTOMER_OWES: {
    status: 409,
    message:
      'The customer has a debit on their balance at Stripe, which would raise what they are asked for above the total of the invoice. The Stripe invoice was taken back and no money moved. Settle the balance in the Stripe Dashboard and try again.',
  },
  STRIPE_UNEXPECTED: {
    status: 502,
    message:
      'Stripe answered in a way we do not understand. The customer was not charged, no money is moved twice, and whether Stripe did its part is being checked. Look at the invoice again in a minute before you repeat this.',
  },
  PUBLIC_URL_MISSING: {
    status: 409,
    message:
      'A payment link for live money needs the public address of this CRM, which is not set. No link was made and no money moved. Ask an admin to set it.',
  },
  WEBHOOK_UNKNOWN: {
    status: 404,
    message:
      'No Stripe connection listens here. Nothing was stored and no money moved. Check the address of the webhook endpoint.',
  },
  WEBHOOK_SIGNATURE_INVALID: {
    status: 400,
    message:
      'The signature is missing, wrong or too old. Nothing was stored and no money moved. Check the signing secret and the clock.',
  },
  WEBHOOK_SECRET_MISSING: {
    status: 503,
    message:
      'This connection has no signing secret yet, so nothing can be believed. Nothing was stored and no money moved. Set the secret; Stripe sends the event again.',
  },
  WEBHOOK_CONNECTION_LOCKED: {
    status: 503,
    message:
      'This database looks like a copy of another installation, so its Stripe connections are locked. Nothing was stored and no money moved. Confirm in the Stripe settings, or remove the endpoint; Stripe sends the event again.',
  },
  WEBHOOK_NOT_HTTPS: {
    status: 400,
    message:
      'This delivery of live events came over plain HTTP. Nothing was stored and no money moved. Let the endpoint at Stripe use the https:// address.',
  },
  WEBHOOK_URL_MISSING: {
    status: 409,
    message:
      'Stripe needs an address to send events to, and PUBLIC_URL is not set. Nothing was registered and no money moved. Set PUBLIC_URL to the https:// address of this CRM and start it again.',
  },
  WEBHOOK_URL_NOT_HTTPS: {
    status: 409,
    message:
      'Events must reach this CRM over HTTPS, and PUBLIC_URL begins with http://. Nothing was registered and no money moved. Set PUBLIC_URL to the https:// address and start it again.',
  },
  WEBHOOK_URL_NOT_PUBLIC: {
    status: 409,
    message:
      'PUBLIC_URL names this computer itself, where Stripe cannot send live events. Nothing was registered and no money moved. Set PUBLIC_URL to the address that customers open and start it again.',
  },
  WEBHOOK_NOT_REGISTERED: {
    status: 409,
    message:
      'No webhook endpoint of this connection was registered from here, so there is no secret to rotate. Nothing was changed and no money moved. Register the webhook first, or paste the new secret from the Stripe Dashboard.',
  },
  WEBHOOK_STRIPE_UNREACHABLE: {
    status: 503,
    message:
      'Stripe gave no usable answer about the webhook. Nothing was changed here and no money moved. Try again in a minute; an endpoint that Stripe made all the same is then offered for removal.',
  },
  WEBHOOK_ENDPOINT_IN_USE: {
    status: 409,
    message:
      'One of these endpoints is the one that brings the events of this connection. Nothing was removed and no money moved. Choose endpoints that are no longer used.',
  },
  WEBHOOK_SECRET_MALFORMED: {
    status: 400,
    message:
      'This is no signing secret: it begins with whsec_ and is copied whole. Nothing was saved and no money moved. Copy it from the endpoint’s page in the Stripe Dashboard.',
  },
  WEBHOOK_EVENT_NOT_FOUND: {
    status: 404,
    message:
      'This event is not in the log of your workspace; it may have been deleted with age. Nothing was changed and no money moved. Load the list again.',
  },
  WEBHOOK_EVENT_QUARANTINED: {
    status: 409,
    message:
      'This event belongs to another mode or account than its connection and is never processed. Nothing was changed and no money moved. Find the endpoint that uses this signing secret in the Stripe Dashboard.',
  },
  ...OUTSIDE_ERRORS,
  ...GIVE_BACK_ERRORS,
  ...DOCUMENT_ERRORS,
  ...MESSAGE_ERRORS,
  ...PAYMENT_LINK_ERRORS,
};
