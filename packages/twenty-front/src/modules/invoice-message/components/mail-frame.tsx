import { type ReactNode } from 'react';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { Button } from '../../ui/components/button.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { type MailPreview } from '../hooks/use-mail-preview.ts';
import classes from './send-invoice-modal.module.css';

/** A press on a link of the mail goes nowhere: a sandboxed frame opens no window. */
const withoutWays = (html: string): string =>
  html.replace('<head>', '<head><base target="_blank">');

/** A mail as its reader sees it, in a frame that runs nothing and reaches nothing. */
export const MailFrame = ({ preview, isStale, error, retry }: MailPreview): ReactNode => {
  if (preview === undefined && error !== undefined) {
    return (
      <div className={classes['frame']} role="alert">
        <p className={classes['failed']}>
          The mail cannot be shown just now. {toProblem(error).message}
        </p>
        <Button onClick={retry}>Try again</Button>
      </div>
    );
  }
  if (preview === undefined) {
    return (
      <div className={classes['frame']} aria-busy="true" aria-label="Loading the mail">
        {[40, 70, 60, 50].map((width) => (
          <SkeletonBar key={width} width={`${width}%`} />
        ))}
      </div>
    );
  }
  return (
    <iframe
      className={classes['mail']}
      title="The mail as the customer sees it"
      sandbox=""
      srcDoc={withoutWays(preview.html)}
      data-stale={isStale || undefined}
    />
  );
};
