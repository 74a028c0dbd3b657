import { useQuery } from '@apollo/client/react';
import { STRIPE_CONNECTIONS } from '../../stripe-settings/graphql/stripe-connections.ts';

/** What people call each connection: `Test, Kestrel Works GmbH`. Undefined until known. */
export const useConnectionNames = (): ReadonlyMap<string, string> | undefined => {
  const { data } = useQuery(STRIPE_CONNECTIONS);
  return (
    data &&
    new Map(
      data.stripeConnections.map(({ id, mode, current, accountName, accountId }) => [
        id,
        `${mode === 'LIVE' ? 'Live' : 'Test'}, ${accountName ?? accountId}${current ? '' : ', earlier'}`,
      ]),
    )
  );
};
