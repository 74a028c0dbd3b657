import { type ReactNode, Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useIsPaused } from '../../live/hooks/use-is-paused.ts';
import { useIsPhone } from '../../ui/hooks/use-is-phone.ts';
import { useBillingMode } from '../hooks/use-billing-mode.ts';
import { Drawer } from './drawer.tsx';
import { ModeBanner, PausedBanner } from './mode-banner.tsx';
import { PhoneBar } from './phone-bar.tsx';
import classes from './shell.module.css';

// On a phone a record's own actions take the place of the bar.
const RECORD_PATH = /^\/invoices\/.+/;

export const Shell = (): ReactNode => {
  const mode = useBillingMode();
  const isPaused = useIsPaused();
  const isPhone = useIsPhone();
  const { pathname } = useLocation();

  return (
    <div className={classes['frame']}>
      <a className={classes['skip']} href="#content">
        Skip to content
      </a>
      {isPaused ? <PausedBanner /> : null}
      <ModeBanner mode={mode} />
      <div className={classes['body']}>
        {isPhone ? null : <Drawer mode={mode} />}
        <main id="content" className={classes['card']} tabIndex={-1}>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {isPhone && !RECORD_PATH.test(pathname) ? <PhoneBar mode={mode} /> : null}
    </div>
  );
};
