import { type ReactNode } from 'react';
import classes from './skeleton.module.css';

/** A grey bar where text will be; as high as a line of it, so that nothing jumps. */
export const SkeletonBar = ({
  width,
  height = 12,
}: {
  readonly width: number | string;
  readonly height?: number;
}): ReactNode => <span className={classes['bar']} style={{ width, height }} aria-hidden="true" />;
