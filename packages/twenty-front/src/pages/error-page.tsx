import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Button } from '../modules/ui/components/button.tsx';
import { MessagePage } from '../modules/ui/components/message-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

// What browsers say when a page's file is gone, as it is after a new version was deployed.
const CHUNK_ERROR =
  /dynamically imported module|Importing a module script failed|module script|preload CSS/i;

export const ErrorPage = (): ReactNode => {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const message = error instanceof Error ? error.message : '';
  const isStale = CHUNK_ERROR.test(message);

  return (
    <MessagePage
      announce
      full
      icon={<IconAlertTriangle size={24} />}
      title={isStale ? 'This page could not be loaded' : 'This page broke'}
      text={
        isStale
          ? 'There may be a new version, or no connection. Reload to go on.'
          : 'What you saved is safe and no money moved by it. Reload to go on.'
      }
      small={isStale || message === '' ? null : message}
      actions={<Button onClick={() => window.location.reload()}>Reload</Button>}
    />
  );
};
