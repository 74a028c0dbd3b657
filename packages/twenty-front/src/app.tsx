import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { createApolloClient } from './modules/apollo/create-apollo-client.ts';
import { CURRENT_USER } from './modules/auth/graphql/current-user.ts';
import { ConnectionStateContext } from './modules/live/connection-state.ts';
import { createLiveSocket } from './modules/live/create-live-socket.ts';
import { createLiveChanges, LiveChangesContext } from './modules/live/live-changes.ts';
import { useIsPhone } from './modules/ui/hooks/use-is-phone.ts';
import { mantineTheme } from './modules/ui/theme/mantine-theme.ts';
import { createRouter } from './router.tsx';

const createParts = () => {
  const socket = createLiveSocket();
  const client = createApolloClient({
    socket: socket.client,
    onSignedOut: () => client.writeQuery({ query: CURRENT_USER, data: { currentUser: null } }),
  });
  return { socket, client, liveChanges: createLiveChanges(), router: createRouter() };
};

export const App = (): ReactNode => {
  const [{ socket, client, liveChanges, router }] = useState(createParts);
  const isPhone = useIsPhone();

  return (
    <MantineProvider theme={mantineTheme} defaultColorScheme="auto">
      <ApolloProvider client={client}>
        <ConnectionStateContext value={socket.state}>
          <LiveChangesContext value={liveChanges}>
            {/* Apollo asks anew while it renders: in a transition, old and new variables would take turns for 5 s. */}
            <RouterProvider router={router} useTransitions={false} />
            <Notifications
              position={isPhone ? 'top-center' : 'bottom-right'}
              containerWidth={296}
              limit={4}
              transitionDuration={150}
            />
          </LiveChangesContext>
        </ConnectionStateContext>
      </ApolloProvider>
    </MantineProvider>
  );
};
