import { useQuery } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { type MailKind, type MailLanguage } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { Section } from '../../ui/components/section.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { ViewTabs } from '../../ui/components/view-tabs.tsx';
import { MAIL_KINDS } from '../constants/mail-kinds.constant.ts';
import { MAIL_PREVIEW } from '../graphql/mail-settings.ts';
import classes from './mail-settings.module.css';

type Form = 'HTML' | 'TEXT';

const LANGUAGES: readonly { readonly view: MailLanguage; readonly label: string }[] = [
  { view: 'EN', label: 'English' },
  { view: 'DE', label: 'German' },
];
const FORMS: readonly { readonly view: Form; readonly label: string }[] = [
  { view: 'HTML', label: 'Formatted' },
  { view: 'TEXT', label: 'Plain text' },
];
const uncounted = (): undefined => undefined;

const PreviewBody = ({
  kind,
  language,
  form,
}: {
  readonly kind: MailKind;
  readonly language: MailLanguage;
  readonly form: Form;
}): ReactNode => {
  const { data, previousData, error, refetch } = useQuery(MAIL_PREVIEW, {
    variables: { kind, language },
    // Its looks are the letterhead's, which may have changed since.
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const mail = (data ?? previousData)?.mailPreview;

  if (mail === undefined) {
    return error === undefined ? (
      <div className={classes['mail']} aria-busy="true">
        <SkeletonBar width="60%" />
        <SkeletonBar width="100%" height={320} />
      </div>
    ) : (
      <ProblemMessage
        problem={toProblem(error)}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    );
  }
  return (
    <div className={classes['mail']} aria-busy={data === undefined}>
      <div className={classes['subject']}>
        <span>Subject</span> <strong>{mail.subject}</strong>
      </div>
      {form === 'HTML' ? (
        // No scripts, no forms, no way out: a mail is shown, not run.
        <iframe
          className={classes['frame']}
          title="The mail as customers see it"
          sandbox=""
          srcDoc={mail.html}
        />
      ) : (
        <section aria-label="The mail as plain text">
          <pre className={classes['text']}>{mail.text}</pre>
        </section>
      )}
    </div>
  );
};

/** Each mail before anybody gets it. */
export const PreviewSection = (): ReactNode => {
  const [kind, setKind] = useState<MailKind>('INVOICE');
  const [language, setLanguage] = useState<MailLanguage>('EN');
  const [form, setForm] = useState<Form>('HTML');

  return (
    <Section
      title="Preview"
      description="An example in your letterhead. Each customer gets their own language."
    >
      <div className={classes['card']}>
        <div className={classes['choices']}>
          <ViewTabs
            label="Mail"
            views={MAIL_KINDS}
            current={kind}
            countOf={uncounted}
            onChange={setKind}
          />
        </div>
        <div className={classes['choices']}>
          <ViewTabs
            label="Language"
            views={LANGUAGES}
            current={language}
            countOf={uncounted}
            onChange={setLanguage}
          />
          <ViewTabs
            label="Form"
            views={FORMS}
            current={form}
            countOf={uncounted}
            onChange={setForm}
          />
        </div>
        <PreviewBody kind={kind} language={language} form={form} />
      </div>
    </Section>
  );
};
