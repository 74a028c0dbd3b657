import { type ReactNode } from 'react';
import { type MailLanguage } from '../../../generated/graphql';
import { Field } from '../../ui/components/field.tsx';
import { SelectField } from '../../ui/components/select-field.tsx';
import { type SendForm } from '../hooks/use-send-form.ts';

const LONGEST_SUBJECT = 200;
const LONGEST_MESSAGE = 10_000;
const LANGUAGE_LABEL: Readonly<Record<MailLanguage, string>> = { EN: 'English', DE: 'Deutsch' };
const LANGUAGES = Object.entries(LANGUAGE_LABEL).map(([value, label]) => ({ value, label }));
const isLanguage = (value: string | null): value is MailLanguage =>
  value !== null && Object.hasOwn(LANGUAGE_LABEL, value);

/** Who gets the mail, in which language, and what a person adds to it. */
export const SendFields = ({
  form,
  showProblems,
}: {
  readonly form: SendForm;
  readonly showProblems: boolean;
}): ReactNode => {
  const { typed, set, subject, language, problems } = form;
  return (
    <>
      <Field
        label="To"
        problem={showProblems ? problems.to : null}
        help="Several addresses with a comma between them."
      >
        {(control) => (
          <input
            {...control}
            inputMode="email"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            data-autofocus
            value={typed.to}
            onChange={(event) => set({ to: event.target.value })}
          />
        )}
      </Field>
      <Field label="Copy to" problem={showProblems ? problems.cc : null}>
        {(control) => (
          <input
            {...control}
            inputMode="email"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={typed.cc}
            onChange={(event) => set({ cc: event.target.value })}
          />
        )}
      </Field>
      <SelectField
        label="Language"
        data={LANGUAGES}
        value={language}
        allowDeselect={false}
        onChange={(value) => {
          if (isLanguage(value)) set({ language: value });
        }}
      />
      <Field label="Subject" problem={showProblems ? problems.subject : null}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            maxLength={LONGEST_SUBJECT}
            value={subject}
            onChange={(event) => set({ subject: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="Message"
        help="Empty: our words. The amount, the due date and the button to pay stay beneath yours."
      >
        {(control) => (
          <textarea
            {...control}
            rows={5}
            maxLength={LONGEST_MESSAGE}
            value={typed.message}
            onChange={(event) => set({ message: event.target.value })}
          />
        )}
      </Field>
    </>
  );
};
