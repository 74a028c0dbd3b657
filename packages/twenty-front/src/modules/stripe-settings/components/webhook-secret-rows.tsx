import { type ReactNode, useState } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { type KeyRow, KeyRows } from '../../ui/components/key-rows.tsx';
import { isOfEnvironment, type StripeConnection } from '../utils/describe-connection.util.ts';
import { SecretFormModal } from './secret-form-modal.tsx';
import classes from './settings.module.css';

export const WebhookSecretRows = ({
  connection,
}: {
  readonly connection: StripeConnection;
}): ReactNode => {
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const { webhookSecretSet, previousWebhookSecretValidUntil: validUntil, locked } = connection;
  const mayChange = !isOfEnvironment(connection) && !locked;
  const missing = <span className={classes['bad']}>Not set. Every delivery is refused.</span>;
  const secretRow: KeyRow = {
    label: 'Signing secret',
    value: locked ? 'Locked' : webhookSecretSet ? 'Set' : missing,
    control: mayChange ? (
      <Button variant="tertiary" onClick={() => setIsOpen(true)}>
        Paste a secret
      </Button>
    ) : null,
  };
  const previousRow: readonly KeyRow[] =
    validUntil === null || locked
      ? []
      : [{ label: 'Old secret', value: `Accepted until ${format.shortDateTime(validUntil)}` }];

  return (
    <>
      <KeyRows rows={[secretRow, ...previousRow]} />
      {isOpen ? <SecretFormModal connection={connection} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
};
