import { useMutation, useQuery } from '@apollo/client/react';
import { IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type StaleWebhookEndpointsQuery } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useFormat } from '../../format/format-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { ConfirmModal } from '../../ui/components/confirm-modal.tsx';
import { REMOVE_STALE_WEBHOOK_ENDPOINTS } from '../graphql/connection-mutations.ts';
import { STALE_WEBHOOK_ENDPOINTS } from '../graphql/stripe-connections.ts';
import { useSettingsAction } from '../hooks/use-settings-action.ts';
import classes from './settings.module.css';

type StaleEndpoint = StaleWebhookEndpointsQuery['staleWebhookEndpoints'][number];

const count = (endpoints: readonly StaleEndpoint[]): string =>
  endpoints.length === 1 ? 'old endpoint' : `${endpoints.length} old endpoints`;

/** Endpoints at Stripe that were once made for this connection and bring it nothing any more. */
export const StaleEndpoints = ({ connectionId }: { readonly connectionId: string }): ReactNode => {
  const format = useFormat();
  const [asked, setAsked] = useState<readonly StaleEndpoint[]>([]);
  const { data, error, refetch } = useQuery(STALE_WEBHOOK_ENDPOINTS, {
    variables: { connectionId },
  });
  const [send] = useMutation(REMOVE_STALE_WEBHOOK_ENDPOINTS);
  const remove = useSettingsAction({
    send: async () => {
      const stripeEndpointIds = asked.map(({ stripeEndpointId }) => stripeEndpointId);
      await send({ variables: { connectionId, stripeEndpointIds } });
      setAsked([]);
      return { title: `Removed the ${count(asked)}` };
    },
    failed: 'The endpoints were not removed',
  });
  const stale = data?.staleWebhookEndpoints ?? [];

  if (error !== undefined && data === undefined) {
    return (
      <div className={classes['option']} role="status">
        <div className={`${classes['words']} ${classes['secondary']}`}>
          Old endpoints could not be looked for. {toProblem(error).message}
        </div>
        <Button onClick={() => void refetch().catch(() => undefined)}>Look again</Button>
      </div>
    );
  }
  if (stale.length === 0) return null;

  return (
    <div className={classes['stale']}>
      <div className={classes['option']}>
        <div className={classes['words']}>
          <div className={classes['title']}>
            {stale.length === 1
              ? '1 old endpoint is left at Stripe'
              : `${stale.length} old endpoints are left at Stripe`}
          </div>
          <div className={classes['secondary']}>
            They were made for this connection and bring it nothing any more.
          </div>
        </div>
        {stale.length === 1 ? null : (
          <Button onClick={() => setAsked(stale)}>Remove all {stale.length}</Button>
        )}
      </div>
      <ul aria-label="Old endpoints">
        {stale.map((endpoint) => (
          <li key={endpoint.stripeEndpointId}>
            <div className={classes['words']}>
              <code>{endpoint.url}</code>
              <div className={classes['secondary']}>
                <code>{endpoint.stripeEndpointId}</code>, made{' '}
                {format.shortDateTime(endpoint.createdAt)}
              </div>
            </div>
            <Button
              icon={<IconTrash size={14} aria-hidden="true" />}
              onClick={() => setAsked([endpoint])}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      {asked.length === 0 ? null : (
        <ConfirmModal
          accent="danger"
          title={`Remove the ${count(asked)} at Stripe?`}
          text={`Stripe stops sending to ${asked.map(({ url }) => url).join(' and ')}. The endpoint in use stays.`}
          confirmLabel={`Remove the ${count(asked)}`}
          busy={remove.busy}
          onConfirm={() => remove.run()}
          onClose={() => setAsked([])}
        />
      )}
    </div>
  );
};
