import { IconFlask, IconPlugConnectedX } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { PermissionFlag } from 'twenty-shared';
import { useHasPermission } from '../../auth/current-user-context.ts';
import { type BillingMode } from '../hooks/use-billing-mode.ts';
import { describeMode } from '../utils/describe-mode.util.ts';
import classes from './mode-banner.module.css';

export const ModeBanner = ({ mode }: { readonly mode: BillingMode | undefined }): ReactNode => {
  const maySeeSettings = useHasPermission(PermissionFlag.BILLING_SETTINGS);
  const words = mode === undefined ? null : describeMode(mode).banner;
  if (words === null) return null;

  return (
    <div className={classes['banner']} role="status">
      <IconFlask size={14} aria-hidden="true" />
      <span>
        {words} {maySeeSettings ? <Link to="/settings/stripe">Open Stripe settings</Link> : null}
      </span>
    </div>
  );
};

export const PausedBanner = (): ReactNode => (
  <div className={classes['banner']} data-kind="paused" role="status">
    <IconPlugConnectedX size={14} aria-hidden="true" />
    <span>The server cannot be reached. What you see may be out of date; trying again.</span>
  </div>
);
