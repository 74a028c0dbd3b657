import { useMutation, useQuery } from '@apollo/client/react';
import { IconFileTypePdf } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { type LetterheadFieldsFragment, type LetterheadInput } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { SettingsForm } from '../../settings-form/components/settings-form.tsx';
import { SettingsSkeleton } from '../../settings-form/components/settings-skeleton.tsx';
import { useEdits } from '../../settings-form/hooks/use-edits.ts';
import { useSave } from '../../settings-form/hooks/use-save.ts';
import { ExternalButton } from '../../ui/components/button.tsx';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { LETTERHEAD, UPDATE_LETTERHEAD } from '../graphql/letterhead.ts';
import { createLetterheadForm } from '../utils/create-letterhead-form.util.ts';
import {
  findLetterheadProblems,
  type LetterheadProblems,
  placeLetterheadProblem,
  readLetterheadForm,
} from '../utils/read-letterhead-form.util.ts';
import { LetterheadFields } from './letterhead-fields.tsx';
import classes from './letterhead.module.css';
import { PaperPreview } from './paper-preview.tsx';

const PDF_ICON = <IconFileTypePdf size={14} aria-hidden="true" />;

const SampleLinks = ({ isDirty }: { readonly isDirty: boolean }): ReactNode => (
  <>
    <div className={classes['links']}>
      <ExternalButton href="/api/letterhead/sample.pdf?language=en" icon={PDF_ICON}>
        Example in English
      </ExternalButton>
      <ExternalButton href="/api/letterhead/sample.pdf?language=de" icon={PDF_ICON}>
        Example in German
      </ExternalButton>
    </div>
    <p className={classes['note']}>
      {isDirty
        ? 'The examples show what is saved.'
        : 'Drafts and invoices issued from now on look like this. An issued invoice keeps its own; a reissue takes today’s.'}
    </p>
  </>
);

const LetterheadEditor = ({
  letterhead,
}: {
  readonly letterhead: LetterheadFieldsFragment;
}): ReactNode => {
  const saved = useMemo(() => createLetterheadForm(letterhead), [letterhead]);
  const edits = useEdits(saved);
  const { form } = edits;
  const [problems, setProblems] = useState<LetterheadProblems>({});
  const [update] = useMutation(UPDATE_LETTERHEAD);
  const save = useSave<LetterheadInput>({
    send: async (input) => {
      await update({ variables: { input } });
      edits.discard();
    },
    saved: 'The letterhead is saved',
    failed: 'The letterhead was not saved',
  });
  const refused = save.failure === null ? null : placeLetterheadProblem(save.failure.problem);

  return (
    <SettingsForm
      label="Letterhead"
      wide
      isDirty={edits.isDirty}
      busy={save.busy}
      failure={refused === null ? save.failure : null}
      onSave={() => {
        const found = findLetterheadProblems(form);
        setProblems(found);
        if (Object.keys(found).length > 0) return false;
        save.run(readLetterheadForm(form, saved.logo));
        return true;
      }}
      onDiscard={() => {
        edits.discard();
        setProblems({});
        save.forgetFailure();
      }}
    >
      <div className={classes['columns']}>
        <div>
          <LetterheadFields
            form={form}
            problems={{ ...problems, ...refused }}
            onChange={(changed) => {
              edits.change(changed);
              // What was changed is no longer what was refused.
              setProblems({});
              save.forgetFailure();
            }}
            onProblem={setProblems}
          />
        </div>
        <div className={classes['preview']}>
          <PaperPreview form={form} />
          <SampleLinks isDirty={edits.isDirty} />
        </div>
      </div>
    </SettingsForm>
  );
};

export const Letterhead = (): ReactNode => {
  const { data, error, refetch } = useQuery(LETTERHEAD, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (data !== undefined) return <LetterheadEditor letterhead={data.letterhead} />;
  return error === undefined ? (
    <SettingsSkeleton />
  ) : (
    <ProblemMessage
      problem={toProblem(error)}
      onRetry={() => void refetch().catch(() => undefined)}
    />
  );
};
