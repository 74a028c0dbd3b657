import { InvoiceTotalsErrorCode } from '../invoice-totals/invoice-totals.error.ts';
import { BillingErrorCode } from './billing-error-code.constant.ts';
import { BILLING_ERRORS } from './billing-errors.constant.ts';
import { PLATFORM_ERRORS, PlatformErrorCode } from './platform-errors.constant.ts';
import { renderErrorMessage } from './render-error-message.util.ts';

const statuses = (table: Readonly<Record<string, { status: number }>>): Record<string, number> =>
  Object.fromEntries(Object.entries(table).map(([code, { status }]) => [code, status]));

const placeholdersByCode = (
  table: Readonly<Record<string, { message: string }>>,
): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([code, { message }]) => {
      const names = [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      return names.length === 0 ? [] : [[code, names]];
    }),
  );

describe('error tables', () => {
  it('name each code once in code and table', () => {
    expect(Object.keys(PLATFORM_ERRORS)).toEqual(Object.values(PlatformErrorCode));
    expect(Object.keys(BILLING_ERRORS)).toEqual(Object.values(BillingErrorCode));
    expect(Object.keys(PlatformErrorCode)).toEqual(Object.values(PlatformErrorCode));
    expect(Object.keys(BillingErrorCode)).toEqual(Object.values(BillingErrorCode));
  });

  it('have an entry for everything that the totals can refuse', () => {
    expect(Object.keys(BILLING_ERRORS)).toEqual(
      expect.arrayContaining(Object.values(InvoiceTotalsErrorCode)),
    );
  });

  it('carry platform errors by these HTTP statuses', () => {
    expect(statuses(PLATFORM_ERRORS)).toEqual({
      NOT_SIGNED_IN: 401,
      INVALID_CREDENTIALS: 401,
      PERMISSION_DENIED: 403,
      ORIGIN_NOT_ALLOWED: 403,
      TOO_MANY_ATTEMPTS: 429,
      INPUT_INVALID: 400,
      NOT_FOUND: 404,
      QUERY_TOO_DEEP: 400,
      PAGE_TOO_LARGE: 400,
      REQUEST_TOO_LARGE: 413,
      INTERNAL: 500,
    });
  });

  it('carry billing errors by these HTTP statuses', () => {
    const codesByStatus = (wanted: number): string[] =>
      Object.entries(BILLING_ERRORS).flatMap(([code, { status }]) =>
        status === wanted ? [code] : [],
      );

    expect(codesByStatus(404)).toEqual([
      'INVOICE_NOT_FOUND',
      'COMPANY_NOT_FOUND',
      'PERSON_NOT_FOUND',
      'STRIPE_CONNECTION_NOT_FOUND',
      'WEBHOOK_UNKNOWN',
      'WEBHOOK_EVENT_NOT_FOUND',
      'PAYMENT_NOT_FOUND',
      'MESSAGE_NOT_FOUND',
    ]);
    expect(codesByStatus(410)).toEqual(['PAYMENT_LINK_EXPIRED']);
    expect(codesByStatus(422)).toEqual([
      'INVOICE_HAS_NO_LINES',
      'INVOICE_TOO_MANY_LINES',
      'INVOICE_TOTAL_BELOW_MINIMUM',
      'CUSTOMER_HAS_NO_EMAIL',
      'STRIPE_REFUSED',
      'INVOICE_REST_BELOW_MINIMUM',
      'REFUND_TOO_LARGE',
      'CREDIT_NOTE_TOO_LARGE',
      'CREDIT_NOTE_PAID_PART_MISSING',
      'REMINDER_WITHOUT_ADDRESS',
    ]);
    expect(codesByStatus(502)).toEqual(['STRIPE_UNEXPECTED']);
    expect(codesByStatus(503)).toEqual([
      'STRIPE_KEY_NOT_CHECKED',
      'STRIPE_UNREACHABLE',
      'STRIPE_RATE_LIMITED',
      'WEBHOOK_SECRET_MISSING',
      'WEBHOOK_CONNECTION_LOCKED',
      'WEBHOOK_STRIPE_UNREACHABLE',
      'DOCUMENT_NOT_MADE',
    ]);
    expect(codesByStatus(400)).toEqual([
      'CURRENCY_UNKNOWN',
      'QUANTITY_INVALID',
      'UNIT_PRICE_INVALID',
      'DISCOUNT_INVALID',
      'TAX_RATE_INVALID',
      'AMOUNT_TOO_LARGE',
      'DUE_DATE_BEFORE_ISSUE_DATE',
      'VOID_REASON_MISSING',
      'STRIPE_KEY_MALFORMED',
      'STRIPE_KEY_IS_PUBLISHABLE',
      'STRIPE_PUBLISHABLE_KEY_MALFORMED',
      'STRIPE_KEYS_OF_TWO_MODES',
      'CONFIRMATION_INVALID',
      'WEBHOOK_SIGNATURE_INVALID',
      'WEBHOOK_NOT_HTTPS',
      'WEBHOOK_SECRET_MALFORMED',
      'REASON_MISSING',
      'RECORDED_AMOUNT_INVALID',
      'RECEIVED_IN_FUTURE',
      'REISSUE_CHANGES_CUSTOMER',
      'AMOUNT_NOT_POSSIBLE',
      'UNCOLLECTIBLE_REASON_MISSING',
      'LETTERHEAD_INVALID',
      'LOGO_INVALID',
      'DUE_DATE_NOT_LATER',
      'PAYMENT_LINK_MINIMUM_INVALID',
    ]);
    const otherStatuses = Object.values(BILLING_ERRORS).filter(
      ({ status }) => ![400, 404, 409, 410, 422, 502, 503].includes(status),
    );
    expect(otherStatuses).toEqual([]);
    expect(codesByStatus(409)).toEqual([
      'INVOICE_NOT_DRAFT',
      'INVOICE_IS_DRAFT',
      'INVOICE_IS_VOID',
      'INVOICE_ALREADY_PAID',
      'INVOICE_VERSION_CONFLICT',
      'INVOICE_BUSY',
      'INVOICE_HAS_PAYMENTS',
      'CUSTOMER_WAS_FASTER',
      'STRIPE_NOT_CONFIGURED',
      'STRIPE_CONNECTION_LOST',
      'STRIPE_KEY_MODE_DIFFERS',
      'STRIPE_KEY_NOT_ACCEPTED',
      'STRIPE_KEY_CANNOT_NAME_ACCOUNT',
      'STRIPE_CONNECTION_READ_ONLY',
      'STRIPE_CONNECTION_WITHOUT_KEY',
      'STRIPE_CONNECTION_LOCKED',
      'STRIPE_MODE_NOT_CONNECTED',
      'CONFIRMATION_EXPIRED',
      'STRIPE_KEY_INVALID',
      'STRIPE_PERMISSION_MISSING',
      'STRIPE_TOTALS_DIFFER',
      'STRIPE_CUSTOMER_OWES',
      'PUBLIC_URL_MISSING',
      'WEBHOOK_URL_MISSING',
      'WEBHOOK_URL_NOT_HTTPS',
      'WEBHOOK_URL_NOT_PUBLIC',
      'WEBHOOK_NOT_REGISTERED',
      'WEBHOOK_ENDPOINT_IN_USE',
      'WEBHOOK_EVENT_QUARANTINED',
      'INVOICE_HAS_STRIPE_PAYMENTS',
      'INVOICE_NOT_ISSUED',
      'PAYMENT_NOT_RECORDED',
      'PAYMENT_ALREADY_UNDONE',
      'RECORDED_AMOUNT_TOO_LARGE',
      'REQUEST_ID_REUSED',
      'INVOICE_HAS_MONEY',
      'INVOICE_NOT_AT_STRIPE',
      'REISSUE_UNDER_WAY',
      'STRIPE_CREDIT_EXCEEDS_REST',
      'STRIPE_RECORDS_NOT_ALLOWED',
      'PAYMENT_NOT_REFUNDABLE',
      'REFUND_WHILE_DISPUTED',
      'REFUND_OVERPAYMENT_FIRST',
      'NOTHING_OVERPAID',
      'OVERPAYMENT_NOT_REFUNDABLE',
      'OVERPAYMENT_CREDIT_USED',
      'CREDIT_NOTE_PAID_PART_IMPOSSIBLE',
      'CREDIT_NOTE_NOT_POSSIBLE',
      'CREDIT_NOTE_OVERTAKEN',
      'INVOICE_HAS_CREDIT_NOTE',
      'INVOICE_NOT_SENT',
      'MAIL_NOT_CONFIGURED',
      'MESSAGE_ON_ITS_WAY',
      'REMINDER_ALREADY_TODAY',
      'REMINDER_WHILE_DISPUTED',
      'REMINDER_WHILE_PROCESSING',
      'REMINDER_WHILE_UNCOLLECTIBLE',
      'PAYMENT_LINK_MISSING',
    ]);
  });

  it('say in every billing message what became of the money, in at least two sentences', () => {
    const silent = Object.entries(BILLING_ERRORS).filter(
      ([, { message }]) =>
        !/money (moved|is moved|arrived)/.test(message) || message.split(/[.:] /).length < 2,
    );

    expect(silent).toEqual([]);
  });

  it('ask for no other values than these', () => {
    expect(placeholdersByCode(PLATFORM_ERRORS)).toEqual({
      QUERY_TOO_DEEP: ['limit'],
      PAGE_TOO_LARGE: ['limit'],
    });
    expect(placeholdersByCode(BILLING_ERRORS)).toEqual({
      INVOICE_TOO_MANY_LINES: ['limit'],
      INVOICE_TOTAL_BELOW_MINIMUM: ['total', 'limit'],
      INVOICE_BUSY: ['holder'],
      STRIPE_KEYS_OF_TWO_MODES: ['secretMode', 'publishableMode'],
      STRIPE_KEY_MODE_DIFFERS: ['keyMode', 'stripeMode'],
      STRIPE_KEY_CANNOT_NAME_ACCOUNT: ['permission'],
      STRIPE_CONNECTION_READ_ONLY: ['mode'],
      STRIPE_MODE_NOT_CONNECTED: ['mode'],
      STRIPE_REFUSED: ['reason'],
      INVOICE_REST_BELOW_MINIMUM: ['total', 'limit'],
      RECORDED_AMOUNT_TOO_LARGE: ['limit'],
      AMOUNT_NOT_POSSIBLE: ['step'],
      PAYMENT_NOT_REFUNDABLE: ['reason'],
      REFUND_TOO_LARGE: ['left'],
      OVERPAYMENT_NOT_REFUNDABLE: ['reason'],
      CREDIT_NOTE_TOO_LARGE: ['left'],
      CREDIT_NOTE_PAID_PART_MISSING: ['paid'],
      CREDIT_NOTE_PAID_PART_IMPOSSIBLE: ['reason'],
      CREDIT_NOTE_NOT_POSSIBLE: ['reason'],
      DUE_DATE_NOT_LATER: ['dueDate'],
      PAYMENT_LINK_MINIMUM_INVALID: ['least', 'total'],
    });
  });
});

describe('renderErrorMessage', () => {
  it('fills in every value, numbers and repeated ones too', () => {
    expect(renderErrorMessage('{a} of {b}, again {a}', { a: 1, b: '€2.00' })).toBe(
      '1 of €2.00, again 1',
    );
  });

  it('leaves a placeholder without a value to be seen', () => {
    expect(renderErrorMessage('At most {limit}, {toString}.', {})).toBe(
      'At most {limit}, {toString}.',
    );
  });

  it('puts values in as they are, without reading them as patterns or templates', () => {
    expect(renderErrorMessage('{a}{b}', { a: '$& {b}', b: 'x' })).toBe('$& {b}x');
  });
});
