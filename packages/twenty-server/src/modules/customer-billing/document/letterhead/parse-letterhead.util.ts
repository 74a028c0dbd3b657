import { AppException } from '../../../../engine/exception/app.exception.ts';
import { DEFAULT_LETTERHEAD, type Letterhead } from '../../invoice/letterhead/letterhead.type.ts';
import type { LetterheadInput } from './letterhead.input.ts';
import { readLogoOrThrow } from './read-logo.util.ts';

const COLOR = /^#[0-9a-f]{6}$/;
const BIC = /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/**
 * A letterhead as somebody typed it.
 * @throws AppException LETTERHEAD_INVALID, naming the field, and LOGO_INVALID
 */
export const parseLetterheadOrThrow = (
  input: LetterheadInput,
  { logo: presentLogo }: Pick<Letterhead, 'logo'>,
): Letterhead => ({
  senderName: textOf(input.senderName),
  tagline: textOf(input.tagline),
  addressLines: (input.addressLines ?? []).map((line) => line.trim()).filter((line) => line !== ''),
  taxId: textOf(input.taxId),
  registration: textOf(input.registration),
  bankAccountHolder: textOf(input.bankAccountHolder),
  iban: ibanOf(input.iban),
  bic: matching(compact(input.bic), BIC, 'bic'),
  accentColor:
    matching(textOf(input.accentColor)?.toLowerCase() ?? null, COLOR, 'accentColor') ??
    DEFAULT_LETTERHEAD.accentColor,
  logo: logoOf(input, presentLogo),
});

const textOf = (text: string | null | undefined): string | null => text?.trim() || null;

const compact = (text: string | null | undefined): string | null =>
  textOf(text)?.replaceAll(/\s/g, '').toUpperCase() ?? null;

const refuse = (field: string): AppException => new AppException('LETTERHEAD_INVALID', { field });

const matching = (text: string | null, pattern: RegExp, field: string): string | null => {
  if (text !== null && !pattern.test(text)) throw refuse(field);
  return text;
};

const ibanOf = (text: string | null | undefined): string | null => {
  const iban = matching(compact(text), IBAN, 'iban');
  if (iban !== null && !hasRightChecksum(iban)) throw refuse('iban');
  return iban;
};

/** ISO 7064, MOD 97-10: a mistyped account would send customers' money to somebody else. */
const hasRightChecksum = (iban: string): boolean => {
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  const digits = rearranged.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
};

const logoOf = ({ logo, removeLogo }: LetterheadInput, present: Buffer | null): Buffer | null => {
  if (removeLogo === true) return null;
  return logo === undefined || logo === null ? present : readLogoOrThrow(logo);
};
