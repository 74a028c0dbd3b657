import { useMutation, useQuery } from '@apollo/client/react';
import { type ReactNode } from 'react';
import { type NotificationKind, type NotificationMailsQuery } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useCurrentUser } from '../../auth/current-user-context.ts';
import { SettingsForm } from '../../settings-form/components/settings-form.tsx';
import formClasses from '../../settings-form/components/settings-form.module.css';
import { SettingsSkeleton } from '../../settings-form/components/settings-skeleton.tsx';
import { useEdits } from '../../settings-form/hooks/use-edits.ts';
import { useSave } from '../../settings-form/hooks/use-save.ts';
import { Button } from '../../ui/components/button.tsx';
import { CheckField } from '../../ui/components/check-field.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { Section } from '../../ui/components/section.tsx';
import {
  NOTIFICATION_KINDS,
  NOTIFICATION_WORDS,
} from '../constants/notification-kinds.constant.ts';
import { NOTIFICATION_MAILS, UPDATE_NOTIFICATION_MAILS } from '../graphql/notification-mails.ts';

/** In one order, so that a box that was ticked and cleared again is no change. */
const inOrder = (kinds: readonly NotificationKind[]): readonly NotificationKind[] =>
  NOTIFICATION_KINDS.filter((kind) => kinds.includes(kind));

const NotificationMailsForm = ({
  loaded,
}: {
  readonly loaded: NotificationMailsQuery;
}): ReactNode => {
  const { email } = useCurrentUser();
  const { isConfigured, senderAddress } = loaded.mailSettings;
  const edits = useEdits({ kinds: inOrder(loaded.myNotificationMails) });
  const { kinds } = edits.form;
  const [update] = useMutation(UPDATE_NOTIFICATION_MAILS);
  const save = useSave<readonly NotificationKind[]>({
    send: async (wanted) => {
      await update({
        variables: { kinds: [...wanted] },
        update: (cache, { data }) => {
          if (data == null) return;
          cache.writeQuery({
            query: NOTIFICATION_MAILS,
            data: { ...loaded, myNotificationMails: data.updateMyNotificationMails },
          });
        },
      });
      edits.discard();
    },
    saved: 'Your notifications are saved',
    failed: 'Your notifications were not saved',
  });
  const hasAll = kinds.length === NOTIFICATION_KINDS.length;

  return (
    <SettingsForm
      label="My notifications"
      isDirty={edits.isDirty}
      busy={save.busy}
      failure={save.failure}
      onSave={() => {
        save.run(kinds);
        return true;
      }}
      onDiscard={() => {
        edits.discard();
        save.forgetFailure();
      }}
    >
      {isConfigured && senderAddress !== null ? null : (
        <Notice kind="warning" title="This CRM cannot send mail">
          What you choose here counts as soon as an admin has set a mail server.
        </Notice>
      )}
      <Section
        title="By mail"
        description={`To ${email}. Everything stands under the bell, whether you tick it or not.`}
        note={
          <Button
            variant="tertiary"
            onClick={() => edits.change({ kinds: hasAll ? [] : NOTIFICATION_KINDS })}
          >
            {hasAll ? 'Choose none' : 'Choose all'}
          </Button>
        }
      >
        <div className={formClasses['stack']}>
          {NOTIFICATION_KINDS.map((kind) => (
            <CheckField
              key={kind}
              {...NOTIFICATION_WORDS[kind]}
              checked={kinds.includes(kind)}
              onChange={(checked) =>
                edits.change({
                  kinds: inOrder(
                    checked ? [...kinds, kind] : kinds.filter((other) => other !== kind),
                  ),
                })
              }
            />
          ))}
        </div>
      </Section>
    </SettingsForm>
  );
};

export const NotificationMails = (): ReactNode => {
  const { data, error, refetch } = useQuery(NOTIFICATION_MAILS, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (data !== undefined) return <NotificationMailsForm loaded={data} />;
  return error === undefined ? (
    <SettingsSkeleton />
  ) : (
    <ProblemMessage
      problem={toProblem(error)}
      onRetry={() => void refetch().catch(() => undefined)}
    />
  );
};
