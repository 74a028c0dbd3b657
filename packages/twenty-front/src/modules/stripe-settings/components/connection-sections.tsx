import { IconBuildingStore, IconCopy, IconWebhook } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type StripeConnectionsQuery } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { useNow } from '../../format/hooks/use-now.ts';
import { Button } from '../../ui/components/button.tsx';
import { KeyRows } from '../../ui/components/key-rows.tsx';
import { Section } from '../../ui/components/section.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { copyText } from '../../ui/utils/copy-text.util.ts';
import { showSnackbar } from '../../ui/utils/show-snackbar.tsx';
import { countryName } from '../../company/utils/country-name.util.ts';
import { HealthList } from './health-list.tsx';
import classes from './settings.module.css';

type Connection = StripeConnectionsQuery['stripeConnections'][number];
type ConnectionProps = { readonly connection: Connection };

const modeName = ({ mode, sandbox }: Connection): string =>
  sandbox ? 'Sandbox' : mode === 'LIVE' ? 'Live mode' : 'Test mode';

const AccountSection = ({ connection }: ConnectionProps): ReactNode => {
  const format = useFormat();
  const now = useNow(15_000);
  const { accountId, accountName, countryCode, defaultCurrency, lastCheckedAt } = connection;
  const facts = [
    accountId,
    countryCode === null ? null : countryName(countryCode, format.locale),
    defaultCurrency?.toUpperCase() ?? null,
    connection.chargesEnabled === null
      ? null
      : `charges ${connection.chargesEnabled ? 'enabled' : 'not enabled'}`,
  ].filter((fact) => fact !== null);

  return (
    <Section
      title="Keys"
      description={
        connection.source === 'ENVIRONMENT'
          ? 'They come from the environment of the server and are changed there.'
          : 'Keys are encrypted and never shown again.'
      }
    >
      <div className={classes['card']}>
        <div className={classes['option']}>
          <span className={classes['tile']} aria-hidden="true">
            <IconBuildingStore size={16} />
          </span>
          <div className={classes['words']}>
            <div className={classes['title']}>{accountName ?? 'Stripe account'}</div>
            <div className={classes['secondary']}>{facts.join(', ')}</div>
          </div>
          {lastCheckedAt === null ? null : (
            <span className={classes['secondary']}>
              Checked {format.relative(lastCheckedAt, now)}
            </span>
          )}
          <Tag shape="pill" color={connection.mode === 'LIVE' ? 'green' : 'yellow'}>
            {modeName(connection)}
          </Tag>
        </div>
        <KeyRows
          rows={[
            {
              label: 'Publishable key',
              value: <code>{connection.publishableKeyHint ?? 'not set'}</code>,
            },
            { label: 'Secret key', value: <code>{connection.secretKeyHint ?? 'not set'}</code> },
            {
              label: 'Webhook secret',
              value: connection.webhookSecretSet ? 'Set' : 'Not set',
            },
          ]}
        />
      </div>
    </Section>
  );
};

const WebhookSection = ({ connection }: ConnectionProps): ReactNode => {
  const format = useFormat();
  const now = useNow(5000);
  const { webhookUrl, lastEventAt, lastEventType } = connection;
  const figures = [
    {
      label: 'Last event',
      value: lastEventAt === null ? 'None yet' : format.relative(lastEventAt, now),
      bad: false,
    },
    { label: 'Waiting', value: format.number(connection.eventsWaiting), bad: false },
    {
      label: 'Failed',
      value: format.number(connection.eventsFailed),
      bad: connection.eventsFailed > 0,
    },
    {
      label: 'Quarantined',
      value: format.number(connection.eventsQuarantined),
      bad: connection.eventsQuarantined > 0,
    },
  ];
  const copy = async (): Promise<void> => {
    const copied = await copyText(webhookUrl);
    showSnackbar(
      copied
        ? { kind: 'success', title: 'Webhook address copied' }
        : { kind: 'warning', title: 'Your browser refused the clipboard', detail: webhookUrl },
    );
  };

  return (
    <Section title="Webhook" description="Tells this workspace what was paid.">
      <div className={classes['card']}>
        <div className={classes['option']}>
          <span className={classes['tile']} aria-hidden="true">
            <IconWebhook size={16} />
          </span>
          <div className={classes['words']}>
            <code>{webhookUrl}</code>
            <div className={classes['secondary']}>
              {lastEventType === null
                ? 'No event has arrived at this address yet'
                : `Last: ${lastEventType}`}
            </div>
          </div>
          <Button icon={<IconCopy size={14} aria-hidden="true" />} onClick={() => void copy()}>
            Copy
          </Button>
        </div>
        <dl className={classes['figures']}>
          {figures.map(({ label, value, bad }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd data-bad={bad || undefined}>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
};

export const ConnectionSections = ({ connection }: ConnectionProps): ReactNode => {
  const { health, current } = connection;
  const findings = health.filter(({ state }) => state !== 'OK').length;

  return (
    <div className={classes['connection']}>
      {current ? null : (
        <p className={classes['secondary']}>
          {modeName(connection)}, replaced by a newer connection. It still listens for payments,
          refunds and disputes of its own invoices.
        </p>
      )}
      <AccountSection connection={connection} />
      <WebhookSection connection={connection} />
      {health.length === 0 ? null : (
        <Section
          title="Health"
          description={
            findings === 0
              ? `${health.length} checks, all in order.`
              : `${health.length} checks, ${findings} to look at.`
          }
        >
          <HealthList checks={health} />
        </Section>
      )}
    </div>
  );
};
