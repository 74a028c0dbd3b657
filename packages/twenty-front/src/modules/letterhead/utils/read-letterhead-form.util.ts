import { type LetterheadInput } from '../../../generated/graphql';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { type LetterheadForm } from '../types/letterhead-form.type.ts';

export type LetterheadProblems = Readonly<Partial<Record<keyof LetterheadForm, string>>>;

/** The server's limit. */
export const MOST_ADDRESS_LINES = 6;
const COLOR = /^#[0-9a-f]{6}$/i;

export const linesOfAddress = (address: string): string[] =>
  address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What can be said without asking the server; whether an IBAN is right is the server's to judge. */
export const findLetterheadProblems = ({
  address,
  accentColor,
}: LetterheadForm): LetterheadProblems => ({
  ...(linesOfAddress(address).length > MOST_ADDRESS_LINES
    ? { address: `At most ${MOST_ADDRESS_LINES} lines are printed.` }
    : {}),
  ...(COLOR.test(accentColor.trim())
    ? {}
    : { accentColor: 'Write # and six digits from 0 to f, such as #0b5c63.' }),
});

/** What was typed as the server takes it. A logo travels only when it changed. */
export const readLetterheadForm = (
  form: LetterheadForm,
  savedLogo: string | null,
): LetterheadInput => {
  const { address, logo, accentColor, ...texts } = form;
  const isSame = logo === savedLogo;
  return {
    ...texts,
    addressLines: linesOfAddress(address),
    accentColor: accentColor.trim(),
    ...(isSame || logo === null ? {} : { logo }),
    ...(isSame || logo !== null ? {} : { removeLogo: true }),
  };
};

const WORDS_BY_FIELD: Readonly<Record<string, { field: keyof LetterheadForm; words: string }>> = {
  iban: {
    field: 'iban',
    words: 'This is no IBAN: its check digits do not fit. Compare it with your bank’s papers.',
  },
  bic: { field: 'bic', words: 'A BIC has 8 or 11 letters and digits.' },
  accentColor: { field: 'accentColor', words: 'Write # and six digits from 0 to f.' },
};

/** Puts the server's refusal beside the field it is about; null: it is about none. */
export const placeLetterheadProblem = ({
  code,
  field,
  message,
}: Problem): LetterheadProblems | null => {
  if (code === 'LOGO_INVALID') return { logo: message };
  const known = code === 'LETTERHEAD_INVALID' ? WORDS_BY_FIELD[field ?? ''] : undefined;
  return known === undefined ? null : { [known.field]: known.words };
};
