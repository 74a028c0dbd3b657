import { type StripeMode } from '../../../generated/graphql';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { modeWord } from './describe-connection.util.ts';

export type KeyForm = { readonly secretKey: string; readonly publishableKey: string };
export type KeyFormProblems = {
  readonly secretKey: string | null;
  readonly publishableKey: string | null;
  /** What belongs to no field. */
  readonly form: string | null;
};

export const NO_KEY_PROBLEMS: KeyFormProblems = {
  secretKey: null,
  publishableKey: null,
  form: null,
};

const wrongMode = (key: string, mode: StripeMode): string | null => {
  const found = /^(?:sk|rk|pk)_(test|live)_/.exec(key.trim())?.[1];
  return found === undefined || found === modeWord(mode)
    ? null
    : `This is a ${found} key, and this form takes ${modeWord(mode)} keys. Add it under ${found} mode.`;
};

/** What can be said without asking the server; everything else is the server's to judge. */
export const findKeyProblems = (form: KeyForm, mode: StripeMode): KeyFormProblems => ({
  ...NO_KEY_PROBLEMS,
  secretKey:
    form.secretKey.trim() === ''
      ? 'Paste a secret or restricted key.'
      : wrongMode(form.secretKey, mode),
  publishableKey: wrongMode(form.publishableKey, mode),
});

/** Puts the server's words beside the field they are about. */
export const placeKeyProblem = ({ code, field, message }: Problem): KeyFormProblems => {
  if (field?.endsWith('publishableKey')) return { ...NO_KEY_PROBLEMS, publishableKey: message };
  return field?.endsWith('secretKey') || code.startsWith('STRIPE_KEY_')
    ? { ...NO_KEY_PROBLEMS, secretKey: message }
    : { ...NO_KEY_PROBLEMS, form: message };
};
