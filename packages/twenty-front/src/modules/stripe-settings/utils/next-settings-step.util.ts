import { type StripeConnection } from './describe-connection.util.ts';
import { isOfEnvironment } from './describe-connection.util.ts';
import { describeEndpoint } from './describe-endpoint.util.ts';

/** The one thing worth a filled blue button. */
export type SettingsStep =
  'CONFIRM_COPY' | 'ADD_KEY' | 'REGISTER_WEBHOOK' | 'UPDATE_WEBHOOK' | 'RUN_DOCTOR';

export const nextSettingsStep = (connection: StripeConnection | undefined): SettingsStep => {
  if (connection === undefined) return 'ADD_KEY';
  if (connection.locked) return 'CONFIRM_COPY';
  if (isOfEnvironment(connection)) return 'RUN_DOCTOR';
  if (connection.secretKeyHint === null) return 'ADD_KEY';
  const { step } = describeEndpoint(connection);
  if (step === 'UPDATE') return 'UPDATE_WEBHOOK';
  return step === 'REGISTER' && !connection.webhookSecretSet ? 'REGISTER_WEBHOOK' : 'RUN_DOCTOR';
};
