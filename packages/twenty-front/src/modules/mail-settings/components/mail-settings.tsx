import { useMutation, useQuery } from '@apollo/client/react';
import { type ReactNode, useMemo, useState } from 'react';
import { type MailSettingsQuery } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { SettingsForm } from '../../settings-form/components/settings-form.tsx';
import { SettingsSkeleton } from '../../settings-form/components/settings-skeleton.tsx';
import { useEdits } from '../../settings-form/hooks/use-edits.ts';
import { useSave } from '../../settings-form/hooks/use-save.ts';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { MAIL_SETTINGS, UPDATE_MAIL_SETTINGS } from '../graphql/mail-settings.ts';
import { createMailForm } from '../utils/create-mail-form.util.ts';
import { NO_MAIL_PROBLEMS, type ReadMailForm, readMailForm } from '../utils/read-mail-form.util.ts';
import { AutomaticSection } from './automatic-section.tsx';
import { PreviewSection } from './preview-section.tsx';
import { ReminderSection } from './reminder-section.tsx';
import { SenderSection } from './sender-section.tsx';

const MailSettingsForm = ({ loaded }: { readonly loaded: MailSettingsQuery }): ReactNode => {
  const saved = useMemo(() => createMailForm(loaded), [loaded]);
  const edits = useEdits(saved);
  const { form, change } = edits;
  const [wasRefused, setWasRefused] = useState(false);
  const [update] = useMutation(UPDATE_MAIL_SETTINGS);
  const save = useSave<NonNullable<ReadMailForm['input']>>({
    send: async (variables) => {
      await update({ variables });
      edits.discard();
    },
    saved: 'The mails are saved',
    failed: 'The mails were not saved',
  });
  const read = readMailForm(form);
  const problems = wasRefused ? read.problems : NO_MAIL_PROBLEMS;

  return (
    <SettingsForm
      label="Mails"
      isDirty={edits.isDirty}
      busy={save.busy}
      failure={save.failure}
      onSave={() => {
        setWasRefused(read.input === null);
        if (read.input !== null) save.run(read.input);
        return read.input !== null;
      }}
      onDiscard={() => {
        edits.discard();
        save.forgetFailure();
        setWasRefused(false);
      }}
    >
      <SenderSection
        settings={loaded.mailSettings}
        letterheadName={loaded.letterhead.senderName}
        replyTo={form.replyTo}
        problem={problems.replyTo}
        onChange={(replyTo) => change({ replyTo })}
      />
      <AutomaticSection form={form} onChange={change} />
      <ReminderSection form={form} problems={problems} onChange={change} />
      <PreviewSection />
    </SettingsForm>
  );
};

export const MailSettings = (): ReactNode => {
  const { data, error, refetch } = useQuery(MAIL_SETTINGS, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (data !== undefined) return <MailSettingsForm loaded={data} />;
  return error === undefined ? (
    <SettingsSkeleton />
  ) : (
    <ProblemMessage
      problem={toProblem(error)}
      onRetry={() => void refetch().catch(() => undefined)}
    />
  );
};
