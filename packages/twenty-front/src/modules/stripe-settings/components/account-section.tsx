import { IconBuildingStore, IconKey, IconRefresh, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { countryName } from '../../company/utils/country-name.util.ts';
import { useFormat } from '../../format/format-context.ts';
import { useNow } from '../../format/hooks/use-now.ts';
import { Button } from '../../ui/components/button.tsx';
import { CopyButton } from '../../ui/components/copy-button.tsx';
import { KeyRows } from '../../ui/components/key-rows.tsx';
import { Section } from '../../ui/components/section.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { useConnectionActions } from '../hooks/use-connection-actions.ts';
import {
  describeConnection,
  isOfEnvironment,
  type StripeConnection,
} from '../utils/describe-connection.util.ts';
import { type SettingsStep } from '../utils/next-settings-step.util.ts';
import { KeyAdvice } from './key-advice.tsx';
import { KeyFormModal } from './key-form-modal.tsx';
import { RemoveKeyModal } from './remove-key-modal.tsx';
import classes from './settings.module.css';

type ConnectionProps = { readonly connection: StripeConnection };

const ICON = { size: 14, 'aria-hidden': true } as const;

const AccountRow = ({
  connection,
  onCheck,
  isChecking,
}: ConnectionProps & { readonly onCheck: () => void; readonly isChecking: boolean }): ReactNode => {
  const format = useFormat();
  const now = useNow(15_000);
  const { accountId, countryCode, defaultCurrency, chargesEnabled, lastCheckedAt } = connection;
  const { label, color } = describeConnection(connection);
  const facts = [
    countryCode === null ? null : countryName(countryCode, format.locale),
    defaultCurrency?.toUpperCase() ?? null,
    chargesEnabled === null ? null : `charges ${chargesEnabled ? 'enabled' : 'not enabled'}`,
  ].filter((fact) => fact !== null);
  const mayCheck = !connection.locked && connection.secretKeyHint !== null;

  return (
    <div className={classes['option']}>
      <span className={classes['tile']} aria-hidden="true">
        <IconBuildingStore size={16} />
      </span>
      <div className={classes['words']}>
        <div className={classes['title']}>{connection.accountName ?? 'Stripe account'}</div>
        <div className={classes['idLine']}>
          <code>{accountId}</code>
          <CopyButton what="Account id" text={accountId} />
        </div>
        <div className={classes['secondary']}>{facts.join(', ')}</div>
      </div>
      <div className={classes['side']}>
        <Tag shape="pill" color={color}>
          {label}
        </Tag>
        <span className={classes['checked']}>
          <span className={classes['secondary']}>
            {lastCheckedAt === null
              ? 'Never checked'
              : `Checked ${format.relative(lastCheckedAt, now)}`}
          </span>
          {mayCheck ? (
            <Button
              variant="tertiary"
              icon={<IconRefresh {...ICON} />}
              busy={isChecking}
              onClick={onCheck}
            >
              Check now
            </Button>
          ) : null}
        </span>
      </div>
    </div>
  );
};

/** Whose account it is, and the keys that open it. */
export const AccountSection = ({
  connection,
  step,
}: ConnectionProps & { readonly step: SettingsStep | null }): ReactNode => {
  const [dialog, setDialog] = useState<'REPLACE' | 'REMOVE' | null>(null);
  const close = (): void => setDialog(null);
  const actions = useConnectionActions(connection, close);
  const { secretKeyHint, publishableKeyHint, keyKind, locked } = connection;
  const hasKey = secretKeyHint !== null;
  const mayChange = !isOfEnvironment(connection);

  return (
    <Section
      title="Keys"
      description={
        mayChange
          ? 'Encrypted, never shown again, and checked with Stripe first.'
          : 'Read-only here: they come from the STRIPE_ variables of the server and are changed there.'
      }
      note={
        mayChange ? (
          <div className={classes['controls']}>
            {hasKey ? (
              <Button
                variant="tertiary"
                icon={<IconTrash {...ICON} />}
                onClick={() => setDialog('REMOVE')}
              >
                Remove key
              </Button>
            ) : null}
            {connection.current && !locked ? (
              <Button
                variant={step === 'ADD_KEY' ? 'primary' : 'tertiary'}
                icon={<IconKey {...ICON} />}
                onClick={() => setDialog('REPLACE')}
              >
                {hasKey ? 'Replace key' : 'Add key'}
              </Button>
            ) : null}
          </div>
        ) : undefined
      }
    >
      <div className={classes['card']}>
        <AccountRow
          connection={connection}
          isChecking={actions.check.busy}
          onCheck={() => actions.check.run()}
        />
        <KeyRows
          rows={[
            {
              label: 'Publishable key',
              value: publishableKeyHint === null ? 'Not set' : <code>{publishableKeyHint}</code>,
            },
            {
              label: keyKind === 'RESTRICTED' ? 'Restricted key' : 'Secret key',
              value: hasKey ? (
                <code>{secretKeyHint}</code>
              ) : (
                <span className={classes['bad']}>
                  None. Invoices of this account cannot be looked up, refunded or voided.
                </span>
              ),
            },
          ]}
        />
        {hasKey && !locked ? <KeyAdvice connection={connection} /> : null}
      </div>
      {dialog === 'REPLACE' ? (
        <KeyFormModal mode={connection.mode} connection={connection} onClose={close} />
      ) : null}
      {dialog === 'REMOVE' ? (
        <RemoveKeyModal connection={connection} action={actions.removeKey} onClose={close} />
      ) : null}
    </Section>
  );
};
