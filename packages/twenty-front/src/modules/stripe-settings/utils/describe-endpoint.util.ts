import {
  isOfEnvironment,
  type StateWords,
  type StripeConnection,
} from './describe-connection.util.ts';

export type EndpointWords = StateWords & {
  readonly sentence: string;
  /** What pressing "Register" or "Update" would mend; null where there is nothing to mend. */
  readonly step: 'REGISTER' | 'UPDATE' | null;
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The state of the endpoint at Stripe; how its events fare is told by the figures beside it. */
export const describeEndpoint = (connection: StripeConnection): EndpointWords => {
  const { webhookEndpoint: endpoint, webhookSecretSet, deliveriesFailing, locked } = connection;
  if (locked) {
    return {
      label: 'Locked',
      color: 'red',
      sentence: 'What comes here is refused, and Stripe sends it again later.',
      step: null,
    };
  }
  if (!webhookSecretSet) {
    return {
      label: 'Not set up',
      color: 'red',
      sentence: 'Until it is set up, invoices do not turn Paid by themselves.',
      step: 'REGISTER',
    };
  }
  if (endpoint === null) {
    return isOfEnvironment(connection)
      ? {
          label: 'Set by the server',
          color: 'gray',
          sentence:
            'Its secret is in the environment of the server. Its events are not known here.',
          step: null,
        }
      : {
          label: 'Set up by hand',
          color: 'gray',
          sentence: 'Its secret was pasted. Which events it sends is not known here.',
          step: 'REGISTER',
        };
  }
  if (!endpoint.enabled) {
    return {
      label: 'Disabled at Stripe',
      color: 'red',
      sentence: 'Stripe sends nothing to it. Update the events to switch it on again.',
      step: 'UPDATE',
    };
  }
  const { missingEvents, extraEvents } = endpoint;
  if (missingEvents.length > 0 || extraEvents.length > 0) {
    const parts = [
      missingEvents.length === 0 ? null : `${plural(missingEvents.length, 'event')} missing`,
      extraEvents.length === 0 ? null : `${extraEvents.length} not needed`,
    ].filter((part) => part !== null);
    return {
      label: 'Events out of date',
      color: 'yellow',
      sentence: `${parts.join(', ')}.`,
      step: 'UPDATE',
    };
  }
  if (deliveriesFailing > 0) {
    return {
      label: 'Deliveries failing',
      color: 'red',
      sentence: `Stripe could not deliver ${plural(deliveriesFailing, 'event')}. They are fetched later, and no payment is lost.`,
      step: null,
    };
  }
  return {
    label: 'Registered',
    color: 'green',
    sentence: 'Registered with exactly the events we handle.',
    step: null,
  };
};
