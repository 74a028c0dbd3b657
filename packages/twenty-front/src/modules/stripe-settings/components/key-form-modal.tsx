import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { type SaveStripeKeyMutation, type StripeMode } from '../../../generated/graphql';
import { Button } from '../../ui/components/button.tsx';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { Dialog } from '../../ui/components/dialog.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { SAVE_STRIPE_KEY } from '../graphql/connection-mutations.ts';
import { useSettingsAction } from '../hooks/use-settings-action.ts';
import { modeWord, type StripeConnection } from '../utils/describe-connection.util.ts';
import {
  findKeyProblems,
  type KeyForm,
  NO_KEY_PROBLEMS,
  placeKeyProblem,
} from '../utils/read-key-form.util.ts';
import { SecretField } from './secret-field.tsx';
import classes from './settings.module.css';

const WIDTH = 440;

type Confirmation = NonNullable<SaveStripeKeyMutation['saveStripeKey']['confirmation']>;

const CONFIRM_LABEL: Readonly<Record<string, string>> = {
  ANOTHER_ACCOUNT: 'Use the other account',
  GOING_LIVE: 'Save the live keys',
};

/** Keys live in this form only, and are gone from the browser when it closes. */
export const KeyFormModal = ({
  mode,
  connection,
  onClose,
}: {
  readonly mode: StripeMode;
  /** The one whose keys are replaced. */
  readonly connection: StripeConnection | null;
  readonly onClose: () => void;
}): ReactNode => {
  const [form, setForm] = useState<KeyForm>({ secretKey: '', publishableKey: '' });
  const [problems, setProblems] = useState(NO_KEY_PROBLEMS);
  const [confirmation, setConfirmation] = useState<Confirmation | null>(null);
  const [saveStripeKey] = useMutation(SAVE_STRIPE_KEY);
  const name = modeWord(mode);

  const save = useSettingsAction<string | null>({
    send: async (confirmationToken) => {
      const { data } = await saveStripeKey({
        variables: {
          input: {
            secretKey: form.secretKey.trim(),
            publishableKey: form.publishableKey.trim() === '' ? null : form.publishableKey.trim(),
            confirmationToken,
          },
        },
      });
      const result = data?.saveStripeKey;
      setConfirmation(result?.confirmation ?? null);
      if (result?.saved !== true) return null;
      onClose();
      return {
        title: `The ${name} keys are saved`,
        detail: `They belong to ${result.connection?.accountName ?? result.connection?.accountId ?? 'this account'}.`,
      };
    },
    failed: 'The keys were not saved',
    onProblem: (problem) => {
      setConfirmation(null);
      setProblems(placeKeyProblem(problem));
    },
  });

  if (confirmation !== null) {
    return (
      <ConfirmModal
        width={400}
        title={confirmation.title}
        text={confirmation.body}
        confirmLabel={CONFIRM_LABEL[confirmation.kind] ?? 'Confirm and save'}
        busy={save.busy}
        onConfirm={() => save.run(confirmation.token)}
        onClose={() => setConfirmation(null)}
      />
    );
  }
  const close = (): void => {
    if (!save.busy) onClose();
  };
  const submit = (): void => {
    const found = findKeyProblems(form, mode);
    setProblems(found);
    if (found.secretKey === null && found.publishableKey === null) save.run(null);
  };

  return (
    <Dialog
      width={WIDTH}
      title={`${connection === null ? 'Add' : 'Replace'} ${name} keys`}
      onClose={close}
      onSubmit={submit}
    >
      <p className={classes['formText']}>
        They are checked with Stripe before they are kept. A restricted key is the safer choice.
      </p>
      {problems.form === null ? null : (
        <Notice kind="danger" announce>
          {problems.form}
        </Notice>
      )}
      <SecretField
        label="Secret or restricted key"
        placeholder={`rk_${name}_…`}
        focusFirst
        value={form.secretKey}
        problem={problems.secretKey}
        onChange={(secretKey) => setForm({ ...form, secretKey })}
      />
      <SecretField
        label="Publishable key"
        placeholder={`pk_${name}_…`}
        value={form.publishableKey}
        problem={problems.publishableKey}
        help={
          connection?.publishableKeyHint == null
            ? 'Optional.'
            : 'Optional. Left empty, the present one of the same account stays.'
        }
        onChange={(publishableKey) => setForm({ ...form, publishableKey })}
      />
      <Button size="medium" fullWidth onClick={close} disabled={save.busy}>
        Cancel
      </Button>
      <Button size="medium" fullWidth type="submit" variant="primary" busy={save.busy}>
        Check and save
      </Button>
    </Dialog>
  );
};
