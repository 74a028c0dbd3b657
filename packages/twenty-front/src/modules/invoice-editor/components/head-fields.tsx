import { type ReactNode } from 'react';
import { CURRENCIES } from 'twenty-shared';
import { CompanySelect } from '../../company/components/company-select.tsx';
import { ContactSelect } from '../../company/components/contact-select.tsx';
import { addDays } from '../../format/utils/local-date.util.ts';
import { DateField } from '../../ui/components/date-field.tsx';
import { SelectField } from '../../ui/components/select-field.tsx';
import { type InvoiceForm } from '../types/invoice-form.type.ts';
import { type FormProblems } from '../utils/read-invoice-form.util.ts';
import classes from './editor.module.css';

const TERM_DAYS = [14, 30] as const;
const CURRENCY_CHOICES = Object.values(CURRENCIES).map(({ code, name }) => ({
  value: code,
  label: `${code}, ${name}`,
}));

/** Who pays, in what, and by when. */
export const HeadFields = ({
  form,
  problems,
  customerIsFixed = false,
  onSet,
}: {
  readonly form: InvoiceForm;
  readonly problems: FormProblems;
  /** Customer and currency of an invoice that was sent stay what they are. */
  readonly customerIsFixed?: boolean;
  readonly onSet: (values: Partial<Omit<InvoiceForm, 'lines'>>) => void;
}): ReactNode => (
  <div className={classes['grid']}>
    <div className={classes['wide']}>
      <CompanySelect
        value={form.company}
        problem={problems.company}
        disabled={customerIsFixed}
        onChange={(company) => onSet({ company, contact: null })}
      />
    </div>
    <ContactSelect
      companyId={form.company?.id ?? null}
      value={form.contact}
      onChange={(contact) => onSet({ contact })}
    />
    <SelectField
      label="Currency"
      data={CURRENCY_CHOICES}
      value={form.currency}
      disabled={customerIsFixed}
      allowDeselect={false}
      nothingFoundMessage="Not a currency Stripe takes"
      onChange={(currency) => {
        if (currency !== null) onSet({ currency });
      }}
    />
    <DateField
      label="Issue date"
      value={form.issueDate}
      problem={problems.issueDate}
      onChange={(issueDate) => onSet({ issueDate })}
    />
    <DateField
      label="Due date"
      value={form.dueDate}
      problem={problems.dueDate}
      help={
        form.issueDate === '' ? null : (
          <>
            Terms:{' '}
            {TERM_DAYS.map((days, index) => (
              <span key={days}>
                {index === 0 ? null : ', '}
                <button
                  type="button"
                  className={classes['terms']}
                  onClick={() => onSet({ dueDate: addDays(form.issueDate, days) })}
                >
                  {days} days
                </button>
              </span>
            ))}
          </>
        )
      }
      onChange={(dueDate) => onSet({ dueDate })}
    />
  </div>
);
