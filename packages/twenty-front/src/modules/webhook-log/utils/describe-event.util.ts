import { type WebhookLogRowFragment } from '../../../generated/graphql';

export type EventWords = {
  readonly kind: 'danger' | 'warning' | 'info';
  readonly title: string;
  readonly text: string;
};

/** What stands above an event that was not simply processed; null for one that was, or is on its way. */
export const describeEvent = ({
  state,
  reason,
  attempts,
}: Pick<WebhookLogRowFragment, 'state' | 'reason' | 'attempts'>): EventWords | null => {
  switch (state) {
    case 'FAILED':
      return {
        kind: 'danger',
        title: `Not applied after ${attempts === 1 ? '1 try' : `${attempts} tries`}`,
        text: `${reason ?? 'No reason was stored.'} Nothing was counted from it, and what was paid is safe at Stripe.`,
      };
    case 'QUARANTINED':
      return {
        kind: 'danger',
        title: 'Put aside, never processed',
        text: reason ?? 'It contradicts the mode or account of its connection.',
      };
    case 'WAITING':
      return {
        kind: 'warning',
        title: 'Waits',
        text: reason ?? 'What it is about is not here yet. It is tried again by itself.',
      };
    case 'IGNORED':
      return { kind: 'info', title: 'Ignored', text: reason ?? 'Nothing of it concerns this CRM.' };
    default:
      return null;
  }
};

/** Why an event cannot be replayed; null where it can. */
export const whyNoReplay = ({ state }: Pick<WebhookLogRowFragment, 'state'>): string | null => {
  if (state === 'QUARANTINED') {
    return 'It belongs to another mode or account and is never processed.';
  }
  return state === 'RECEIVED' || state === 'DISPATCHED' ? 'It is on its way already.' : null;
};
