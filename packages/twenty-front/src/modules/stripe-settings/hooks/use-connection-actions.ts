import { useMutation } from '@apollo/client/react';
import { type Action } from '../../ui/hooks/use-action.ts';
import {
  CHECK_STRIPE_CONNECTION,
  REGISTER_WEBHOOK,
  REMOVE_STRIPE_KEY,
  ROTATE_WEBHOOK_SECRET,
} from '../graphql/connection-mutations.ts';
import { modeWord, type StripeConnection } from '../utils/describe-connection.util.ts';
import { useSettingsAction } from './use-settings-action.ts';

export type ConnectionActions = {
  readonly check: Action<void>;
  readonly removeKey: Action<void>;
  readonly registerWebhook: Action<void>;
  readonly rotateSecret: Action<void>;
};

export const useConnectionActions = (
  { id, mode, webhookEndpoint }: StripeConnection,
  onDone: () => void,
): ConnectionActions => {
  const [sendCheck] = useMutation(CHECK_STRIPE_CONNECTION);
  const [sendRemove] = useMutation(REMOVE_STRIPE_KEY);
  const [sendRegister] = useMutation(REGISTER_WEBHOOK);
  const [sendRotate] = useMutation(ROTATE_WEBHOOK_SECRET);
  const variables = { connectionId: id };

  return {
    check: useSettingsAction({
      send: async () => {
        await sendCheck({ variables });
        return { title: 'Checked with Stripe just now' };
      },
      failed: 'The check did not succeed',
    }),
    removeKey: useSettingsAction({
      send: async () => {
        await sendRemove({ variables });
        onDone();
        return {
          title: `The ${modeWord(mode)} key is removed`,
          detail: 'What Stripe sends is still stored.',
        };
      },
      failed: 'The key was not removed',
    }),
    registerWebhook: useSettingsAction({
      send: async () => {
        await sendRegister({ variables });
        return {
          title: webhookEndpoint === null ? 'Webhook registered' : 'Webhook events updated',
          detail: 'Stripe tells this workspace what was paid.',
        };
      },
      failed:
        webhookEndpoint === null ? 'The webhook was not registered' : 'The events were not updated',
    }),
    rotateSecret: useSettingsAction({
      send: async () => {
        await sendRotate({ variables });
        onDone();
        return {
          title: 'Signing secret rotated',
          detail: 'The old one stays valid for 24 hours, so no event is lost.',
        };
      },
      failed: 'The secret was not rotated',
    }),
  };
};
