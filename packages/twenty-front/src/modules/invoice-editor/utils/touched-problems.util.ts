import { type FormProblems } from './read-invoice-form.util.ts';

/**
 * The problems a person has had a chance to avoid. A wrong order of the dates is told at once, since both are
 * always filled in.
 */
export const touchedProblems = (
  problems: FormProblems,
  isTold: (path: string) => boolean,
): FormProblems => ({
  ...problems,
  company: isTold('company') ? problems.company : null,
  discount: isTold('discount') ? problems.discount : null,
  lines: isTold('lines') ? problems.lines : null,
});
