const NUMBERS_PER_YEAR = 1_000_000_000n;
const NUMBER_PATTERN = /^INV-(\d{4})-(\d{4,9})$/;

/** `INV-2026-0042`; from ten thousand on it grows a digit. */
export const formatInvoiceNumber = ({ year, sequence }: { year: number; sequence: number }) =>
  `INV-${year}-${String(sequence).padStart(4, '0')}`;

/**
 * Where a number stands in the order of numbers; text would put INV-2026-10000 before INV-2026-9999. A draft, which
 * has none, is 0.
 * @throws Error for a text that formatInvoiceNumber does not make.
 */
export const invoiceNumberOrder = (number: string | null): bigint => {
  if (number === null) return 0n;
  const [, year, sequence] = NUMBER_PATTERN.exec(number) ?? [];
  if (year === undefined || sequence === undefined) {
    throw new Error(`Not an invoice number: ${number}`);
  }
  return BigInt(year) * NUMBERS_PER_YEAR + BigInt(sequence);
};
