export * from './currency/currencies.constant.ts';
export * from './currency/currency-definition.type.ts';
export * from './currency/currency.util.ts';
export * from './decimal/decimal.type.ts';
export * from './decimal/decimal.util.ts';
export * from './decimal/divide-rounding-half-away-from-zero.util.ts';
export * from './decimal/invalid-decimal.error.ts';
export * from './error/billing-error-code.constant.ts';
export * from './error/billing-errors.constant.ts';
export * from './error/error-definition.type.ts';
export * from './error/platform-errors.constant.ts';
export * from './error/render-error-message.util.ts';
export * from './invoice-status/calculate-invoice-balance.util.ts';
export * from './invoice-status/decide-invoice-flags.util.ts';
export * from './invoice-status/decide-invoice-status.util.ts';
export * from './invoice-status/explain-invoice-status.util.ts';
export * from './invoice-status/explain-passed-rows.util.ts';
export * from './invoice-status/invoice-facts.type.ts';
export * from './invoice-status/invoice-status.constant.ts';
export * from './invoice-status/list-status-facts.util.ts';
export {
  INVOICE_STATUS_TABLE,
  type InvoiceStatusRule,
} from './invoice-status/invoice-status-table.constant.ts';
export * from './invoice-totals/calculate-invoice-totals.util.ts';
export * from './invoice-totals/invoice-totals.error.ts';
export * from './invoice-totals/invoice-totals.type.ts';
export * from './live/live-record-type.constant.ts';
export * from './money/format-money.util.ts';
export * from './money/minor-decimal.util.ts';
export * from './money/parse-localized-money.util.ts';
export * from './money/round-to-step.util.ts';
export * from './money/spread-discount.util.ts';
export * from './permission/permission.constant.ts';
