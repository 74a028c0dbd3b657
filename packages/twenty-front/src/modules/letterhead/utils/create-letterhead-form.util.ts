import { type LetterheadFieldsFragment } from '../../../generated/graphql';
import { type LetterheadForm } from '../types/letterhead-form.type.ts';

/** `DE89 3704 0044 …`: as banks print it. */
export const groupIban = (iban: string): string =>
  iban.replaceAll(/\s/g, '').replaceAll(/(.{4})(?=.)/g, '$1 ');

export const createLetterheadForm = (saved: LetterheadFieldsFragment): LetterheadForm => ({
  senderName: saved.senderName ?? '',
  tagline: saved.tagline ?? '',
  address: saved.addressLines.join('\n'),
  taxId: saved.taxId ?? '',
  registration: saved.registration ?? '',
  bankAccountHolder: saved.bankAccountHolder ?? '',
  iban: groupIban(saved.iban ?? ''),
  bic: saved.bic ?? '',
  accentColor: saved.accentColor,
  logo: saved.logo,
});
