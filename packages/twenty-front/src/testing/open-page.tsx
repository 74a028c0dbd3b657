import { type ReactNode } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { type CurrentUser } from '../modules/auth/current-user-context.ts';
import { type TestClient } from './create-test-client.ts';
import { renderInApp, TEST_USER } from './render-in-app.tsx';

/** A page that asks before it is left, beside one other page. */
export const openPage = (
  page: ReactNode,
  { test, user = TEST_USER }: { test: TestClient; user?: CurrentUser },
): { path: () => string; leave: () => Promise<void> } => {
  const router = createMemoryRouter(
    [
      { path: 'page', element: page },
      { path: '*', element: <p>Another page</p> },
    ],
    { initialEntries: ['/page'] },
  );
  renderInApp(<RouterProvider router={router} />, { test, user, withRouter: false });
  return { path: () => router.state.location.pathname, leave: () => router.navigate('/invoices') };
};
