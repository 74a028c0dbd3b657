import { type ReactNode } from 'react';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import classes from './settings-form.module.css';

export const SettingsSkeleton = (): ReactNode => (
  <div className={classes['skeleton']} aria-busy="true">
    <SkeletonBar width="30%" />
    <SkeletonBar width="100%" height={120} />
    <SkeletonBar width="30%" />
    <SkeletonBar width="100%" height={160} />
  </div>
);
