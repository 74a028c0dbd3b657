import { type ReactNode } from 'react';
import { CheckField } from '../../ui/components/check-field.tsx';
import { Section } from '../../ui/components/section.tsx';
import { type MailForm } from '../types/mail-form.type.ts';
import classes from './mail-settings.module.css';

/** Which mails customers get without a press. */
export const AutomaticSection = ({
  form,
  onChange,
}: {
  readonly form: MailForm;
  readonly onChange: (changed: Partial<MailForm>) => void;
}): ReactNode => (
  <Section
    title="Sent by itself"
    description="Each of them once. Invoices are sent by a press, on the invoice."
  >
    <div className={classes['stack']}>
      <CheckField
        label="Receipts"
        text="When a payment arrived. Stripe can mail receipts too: leave one of both on."
        checked={form.receipts}
        onChange={(receipts) => onChange({ receipts })}
      />
      <CheckField
        label="Refunds"
        text="When money goes back to the customer."
        checked={form.refunds}
        onChange={(refunds) => onChange({ refunds })}
      />
      <CheckField
        label="Failed payments"
        text="Cards are declined on the page itself. Switch it on when you collect by bank debit."
        checked={form.paymentFailures}
        onChange={(paymentFailures) => onChange({ paymentFailures })}
      />
    </div>
  </Section>
);
