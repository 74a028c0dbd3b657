import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { render, type RenderResult } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { type Location, MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { type CurrentUser, CurrentUserContext } from '../modules/auth/current-user-context.ts';
import { FormatContext } from '../modules/format/format-context.ts';
import { createFormat } from '../modules/format/utils/create-format.util.ts';
import {
  createLiveChanges,
  type LiveChanges,
  LiveChangesContext,
} from '../modules/live/live-changes.ts';
import { createTestClient, type TestClient } from './create-test-client.ts';

export const TEST_USER: CurrentUser = {
  __typename: 'CurrentUser',
  id: 'user-1',
  email: 'mara@kestrel.example',
  name: 'Mara Lindqvist',
  role: 'ADMIN',
  permissions: ['BILLING_VIEW', 'BILLING_ACT', 'BILLING_MOVE_MONEY', 'BILLING_SETTINGS'],
  workspace: {
    __typename: 'Workspace',
    id: 'workspace-1',
    name: 'Kestrel Works',
    locale: 'en-US',
    timeZone: 'Europe/Berlin',
    today: '2026-11-23',
    defaultCurrency: 'EUR',
  },
};

export const testFormat = createFormat(TEST_USER.workspace);

export type InApp = RenderResult & {
  readonly liveChanges: LiveChanges;
  /** Where the router stands now. */
  readonly location: () => Location;
};

/** Renders as on a page of a signed-in workspace (en-US, Berlin, 23 November 2026). */
export const renderInApp = (
  element: ReactNode,
  options: {
    test?: TestClient;
    path?: string;
    user?: CurrentUser;
    route?: string;
    withRouter?: boolean;
  } = {},
): InApp => {
  const {
    test = createTestClient({}),
    path = '/',
    user = TEST_USER,
    route = '*',
    withRouter = true,
  } = options;
  const liveChanges = createLiveChanges();
  const seen: { location: Location | null } = { location: null };
  const LocationProbe = (): null => {
    const now = useLocation();
    useEffect(() => {
      seen.location = now;
    }, [now]);
    return null;
  };
  const result = render(
    <MantineProvider env="test">
      <ApolloProvider client={test.client}>
        <LiveChangesContext value={liveChanges}>
          <CurrentUserContext value={user}>
            <FormatContext value={createFormat(user.workspace)}>
              {withRouter ? (
                <MemoryRouter initialEntries={[path]} useTransitions={false}>
                  <LocationProbe />
                  <Routes>
                    <Route path={route} element={element} />
                    {route === '*' ? null : <Route path="*" element={<p>Another page</p>} />}
                  </Routes>
                </MemoryRouter>
              ) : (
                element
              )}
            </FormatContext>
          </CurrentUserContext>
          <Notifications />
        </LiveChangesContext>
      </ApolloProvider>
    </MantineProvider>,
  );

  return {
    ...result,
    liveChanges,
    location: () => {
      if (seen.location === null) throw new Error('Nothing was rendered yet.');
      return seen.location;
    },
  };
};
