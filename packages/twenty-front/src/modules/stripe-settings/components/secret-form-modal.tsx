import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/components/button.tsx';
import { Dialog } from '../../ui/components/dialog.tsx';
import { SAVE_WEBHOOK_SECRET } from '../graphql/connection-mutations.ts';
import { useSettingsAction } from '../hooks/use-settings-action.ts';
import { type StripeConnection } from '../utils/describe-connection.util.ts';
import { SecretField } from './secret-field.tsx';
import classes from './settings.module.css';

const WIDTH = 440;

/** For an endpoint that was made in the Dashboard. */
export const SecretFormModal = ({
  connection,
  onClose,
}: {
  readonly connection: StripeConnection;
  readonly onClose: () => void;
}): ReactNode => {
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [saveWebhookSecret] = useMutation(SAVE_WEBHOOK_SECRET);
  const save = useSettingsAction({
    send: async () => {
      await saveWebhookSecret({
        variables: { connectionId: connection.id, secret: secret.trim() },
      });
      onClose();
      return {
        title: 'Signing secret saved',
        ...(connection.webhookSecretSet
          ? { detail: 'The old one stays valid for 24 hours.' }
          : { detail: 'Deliveries signed with it are accepted from now on.' }),
      };
    },
    failed: 'The secret was not saved',
    onProblem: ({ message }) => setProblem(message),
  });
  const close = (): void => {
    if (!save.busy) onClose();
  };

  return (
    <Dialog
      width={WIDTH}
      title="Paste a signing secret"
      onClose={close}
      onSubmit={() => {
        const isMissing = secret.trim() === '';
        setProblem(isMissing ? 'Paste the secret of the endpoint.' : null);
        if (!isMissing) save.run();
      }}
    >
      <p className={classes['formText']}>
        Of an endpoint that was made in the Stripe Dashboard for the address of this webhook.
      </p>
      <SecretField
        label="Signing secret"
        placeholder="whsec_…"
        focusFirst
        value={secret}
        problem={problem}
        onChange={setSecret}
      />
      <Button size="medium" fullWidth onClick={close} disabled={save.busy}>
        Cancel
      </Button>
      <Button size="medium" fullWidth type="submit" variant="primary" busy={save.busy}>
        Save the secret
      </Button>
    </Dialog>
  );
};
