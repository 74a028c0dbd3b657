import { IconRefresh, IconWebhook } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/components/button.tsx';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { CopyButton } from '../../ui/components/copy-button.tsx';
import { Section } from '../../ui/components/section.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { useConnectionActions } from '../hooks/use-connection-actions.ts';
import {
  isOfEnvironment,
  isUsable,
  type StripeConnection,
} from '../utils/describe-connection.util.ts';
import { describeEndpoint } from '../utils/describe-endpoint.util.ts';
import { type SettingsStep } from '../utils/next-settings-step.util.ts';
import { EventDifference } from './event-difference.tsx';
import classes from './settings.module.css';
import { StaleEndpoints } from './stale-endpoints.tsx';
import { WebhookFigures } from './webhook-figures.tsx';
import { WebhookSecretRows } from './webhook-secret-rows.tsx';

type ConnectionProps = { readonly connection: StripeConnection };

const EndpointRow = ({
  connection,
  control,
}: ConnectionProps & { readonly control: ReactNode }): ReactNode => {
  const { webhookUrl, webhookEndpoint } = connection;
  const { label, color, sentence } = describeEndpoint(connection);

  return (
    <div className={classes['option']}>
      <span className={classes['tile']} aria-hidden="true">
        <IconWebhook size={16} />
      </span>
      <div className={classes['words']}>
        <div className={classes['idLine']}>
          <code>{webhookUrl}</code>
          <CopyButton what="Webhook address" text={webhookUrl} />
        </div>
        <div className={classes['secondary']}>{sentence}</div>
        {webhookEndpoint === null ? null : (
          <div className={`${classes['secondary']} ${classes['idLine']}`}>
            <span>
              API version {webhookEndpoint.apiVersion ?? 'of the account'}, endpoint{' '}
              <code>{webhookEndpoint.stripeEndpointId}</code>
            </span>
            <CopyButton what="Endpoint id" text={webhookEndpoint.stripeEndpointId} />
          </div>
        )}
      </div>
      <div className={classes['side']}>
        <Tag shape="pill" color={color}>
          {label}
        </Tag>
        {control}
      </div>
    </div>
  );
};

/** The endpoint that tells of payments, its secret, and how its events fare. */
export const WebhookSection = ({
  connection,
  step,
}: ConnectionProps & { readonly step: SettingsStep | null }): ReactNode => {
  const [isRotating, setIsRotating] = useState(false);
  const actions = useConnectionActions(connection, () => setIsRotating(false));
  const { webhookEndpoint: endpoint } = connection;
  const { step: needed } = describeEndpoint(connection);
  const mayChange = !isOfEnvironment(connection) && isUsable(connection);

  return (
    <Section
      title="Webhook"
      description="Tells this workspace what was paid."
      note={
        mayChange && endpoint !== null ? (
          <Button
            variant="tertiary"
            icon={<IconRefresh size={14} aria-hidden="true" />}
            onClick={() => setIsRotating(true)}
          >
            Rotate secret
          </Button>
        ) : undefined
      }
    >
      <div className={classes['card']}>
        <EndpointRow
          connection={connection}
          control={
            mayChange && needed !== null ? (
              <Button
                variant={
                  step === 'REGISTER_WEBHOOK' || step === 'UPDATE_WEBHOOK' ? 'primary' : 'secondary'
                }
                busy={actions.registerWebhook.busy}
                onClick={() => actions.registerWebhook.run()}
              >
                {needed === 'UPDATE' ? 'Update events' : 'Register webhook'}
              </Button>
            ) : null
          }
        />
        {endpoint === null ? null : <EventDifference endpoint={endpoint} />}
        <WebhookSecretRows connection={connection} />
        <WebhookFigures connection={connection} />
        {mayChange ? <StaleEndpoints connectionId={connection.id} /> : null}
      </div>
      {isRotating ? (
        <ConfirmModal
          title="Rotate the signing secret?"
          text="Stripe signs with a new secret from now on. For 24 hours the old one is accepted too, so no event is lost; then its endpoint is removed."
          facts={[
            { label: 'Old secret', value: 'Valid 24 more hours' },
            { label: 'New secret', value: 'Valid at once', strong: true },
          ]}
          confirmLabel="Rotate the secret"
          busy={actions.rotateSecret.busy}
          onConfirm={() => actions.rotateSecret.run()}
          onClose={() => setIsRotating(false)}
        />
      ) : null}
    </Section>
  );
};
