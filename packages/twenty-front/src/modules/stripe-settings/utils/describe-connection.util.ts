import { type StripeConnectionFieldsFragment, type StripeMode } from '../../../generated/graphql';
import { type TagColor } from '../../ui/components/tag.tsx';

export type StripeConnection = StripeConnectionFieldsFragment;
export type StateWords = { readonly label: string; readonly color: TagColor };

export const modeWord = (mode: StripeMode): 'test' | 'live' => (mode === 'LIVE' ? 'live' : 'test');

export const isOfEnvironment = ({ source }: Pick<StripeConnection, 'source'>): boolean =>
  source === 'ENVIRONMENT';

/** Whether new objects can be made on it at all. */
export const isUsable = (connection: StripeConnection | undefined): boolean =>
  connection !== undefined && !connection.locked && connection.secretKeyHint !== null;

/** The state of account and key, the worst first. */
export const describeConnection = (connection: StripeConnection): StateWords => {
  if (connection.locked) return { label: 'Locked', color: 'red' };
  if (connection.secretKeyHint === null) return { label: 'No key', color: 'red' };
  if (connection.chargesEnabled === false) return { label: 'Cannot charge yet', color: 'yellow' };
  return connection.missingPermissions.length > 0
    ? { label: 'Permissions missing', color: 'yellow' }
    : { label: 'Connected', color: 'green' };
};
