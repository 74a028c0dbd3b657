import { type ReactNode } from 'react';
import { useCurrentUser } from '../../auth/current-user-context.ts';
import { Field } from '../../ui/components/field.tsx';
import { Section } from '../../ui/components/section.tsx';
import { TextField } from '../../ui/components/text-field.tsx';
import { type LetterheadForm } from '../types/letterhead-form.type.ts';
import { type LetterheadProblems } from '../utils/read-letterhead-form.util.ts';
import { ColorField } from './color-field.tsx';
import classes from './letterhead.module.css';
import { LogoField } from './logo-field.tsx';

const LONGEST_NAME = 120;
const LONGEST_LINE = 160;

type TextKey =
  'senderName' | 'tagline' | 'taxId' | 'registration' | 'bankAccountHolder' | 'iban' | 'bic';

export const LetterheadFields = ({
  form,
  problems,
  onChange,
  onProblem,
}: {
  readonly form: LetterheadForm;
  readonly problems: LetterheadProblems;
  readonly onChange: (changed: Partial<LetterheadForm>) => void;
  readonly onProblem: (problems: LetterheadProblems) => void;
}): ReactNode => {
  const { workspace } = useCurrentUser();
  const bind = (key: TextKey) => ({
    value: form[key],
    problem: problems[key] ?? null,
    maxLength: key === 'tagline' ? LONGEST_LINE : LONGEST_NAME,
    onChange: (text: string) => onChange({ [key]: text }),
  });

  return (
    <>
      <Section
        title="Head"
        description="At the top of every invoice. Its mails have the name and the colour, its payment page the name."
      >
        <div className={classes['fields']}>
          <TextField label="Name" placeholder={workspace.name} {...bind('senderName')} />
          <TextField label="Line below the name" {...bind('tagline')} />
          <LogoField
            logo={form.logo}
            problem={problems.logo ?? null}
            onChange={(logo) => onChange({ logo })}
            onProblem={(logo) => onProblem({ logo })}
          />
          <ColorField
            label="Colour"
            help="Of the bar at the top, and of the buttons in mails."
            value={form.accentColor}
            problem={problems.accentColor ?? null}
            onChange={(accentColor) => onChange({ accentColor })}
          />
        </div>
      </Section>
      <Section title="Foot" description="Who you are in law, at the foot of every page.">
        <div className={classes['fields']}>
          <Field label="Address" problem={problems.address ?? null} help="At most six lines.">
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={1000}
                autoComplete="off"
                value={form.address}
                onChange={(event) => onChange({ address: event.target.value })}
              />
            )}
          </Field>
          <TextField
            label="Register and further details"
            placeholder="HRB 00000, Managing director …"
            {...bind('registration')}
          />
          <TextField label="Tax id" {...bind('taxId')} />
        </div>
      </Section>
      <Section
        title="Bank details"
        description="Left empty: invoices offer no transfer. Issued ones keep the account that is printed on them. A change is written to the audit trail."
      >
        <div className={classes['fields']}>
          <TextField label="Account holder" {...bind('bankAccountHolder')} />
          <TextField
            label="IBAN"
            help="Its check digits are verified when you save."
            {...bind('iban')}
          />
          <TextField label="BIC" {...bind('bic')} />
        </div>
      </Section>
    </>
  );
};
