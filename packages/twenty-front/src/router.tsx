import { createBrowserRouter, Navigate, Outlet, type RouteObject } from 'react-router';
import { type ReactNode } from 'react';
import { AuthGate } from './modules/auth/components/auth-gate.tsx';
import { LiveChangesEffect } from './modules/live/components/live-changes-effect.tsx';
import { Shell } from './modules/navigation/components/shell.tsx';
import { ErrorPage } from './pages/error-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';

const SignedIn = (): ReactNode => (
  <AuthGate>
    <LiveChangesEffect />
    <Shell />
  </AuthGate>
);

// Every page is a file of its own, fetched when it is first opened.
const pages: RouteObject[] = [
  { index: true, element: <Navigate replace to="/invoices" /> },
  {
    path: 'invoices',
    lazy: async () => ({ Component: (await import('./pages/invoices-page.tsx')).InvoicesPage }),
  },
  {
    path: 'invoices/new',
    lazy: async () => ({
      Component: (await import('./pages/new-invoice-page.tsx')).NewInvoicePage,
    }),
  },
  {
    path: 'invoices/:invoiceId',
    lazy: async () => ({ Component: (await import('./pages/invoice-page.tsx')).InvoicePage }),
  },
  {
    path: 'invoices/:invoiceId/edit',
    lazy: async () => ({
      Component: (await import('./pages/edit-invoice-page.tsx')).EditInvoicePage,
    }),
  },
  {
    path: 'invoices/:invoiceId/reissue',
    lazy: async () => ({
      Component: (await import('./pages/reissue-invoice-page.tsx')).ReissueInvoicePage,
    }),
  },
  {
    path: 'payments',
    lazy: async () => ({ Component: (await import('./pages/payments-page.tsx')).PaymentsPage }),
  },
  {
    path: 'companies',
    lazy: async () => ({ Component: (await import('./pages/companies-page.tsx')).CompaniesPage }),
  },
  { path: 'settings', element: <Navigate replace to="/settings/stripe" /> },
  {
    path: 'settings/stripe',
    lazy: async () => ({
      Component: (await import('./pages/stripe-settings-page.tsx')).StripeSettingsPage,
    }),
  },
  {
    path: 'settings/mails',
    lazy: async () => ({
      Component: (await import('./pages/mail-settings-page.tsx')).MailSettingsPage,
    }),
  },
  {
    path: 'settings/letterhead',
    lazy: async () => ({
      Component: (await import('./pages/letterhead-page.tsx')).LetterheadPage,
    }),
  },
  {
    path: 'my-notifications',
    lazy: async () => ({
      Component: (await import('./pages/my-notifications-page.tsx')).MyNotificationsPage,
    }),
  },
  {
    path: 'settings/webhook-log',
    lazy: async () => ({
      Component: (await import('./pages/webhook-log-page.tsx')).WebhookLogPage,
    }),
  },
  {
    path: 'settings/agreement',
    lazy: async () => ({
      Component: (await import('./pages/agreement-page.tsx')).AgreementPage,
    }),
  },
  {
    path: 'settings/doctor',
    lazy: async () => ({ Component: (await import('./pages/doctor-page.tsx')).DoctorPage }),
  },
  { path: '*', element: <NotFoundPage /> },
];

export const createRouter = (): ReturnType<typeof createBrowserRouter> =>
  createBrowserRouter([
    {
      element: <Outlet />,
      errorElement: <ErrorPage />,
      hydrateFallbackElement: <></>,
      children: [
        { path: 'sign-in', element: <SignInPage /> },
        {
          element: <SignedIn />,
          children: [{ errorElement: <ErrorPage />, children: pages }],
        },
      ],
    },
  ]);
