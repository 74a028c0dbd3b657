import { type ReactNode } from 'react';
import { Button } from '../../ui/components/button.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { type UseKeptDraft } from '../hooks/use-kept-draft.ts';
import classes from './editor.module.css';

export const KeptDraftNotice = ({ kept }: { readonly kept: UseKeptDraft }): ReactNode =>
  kept.isOffered ? (
    <div className={classes['notice']}>
      <Notice
        kind="info"
        title="There are words you had not saved"
        action={
          <div className={classes['noticeActions']}>
            <Button onClick={kept.decline}>Throw away</Button>
            <Button onClick={kept.restore}>Bring them back</Button>
          </div>
        }
      >
        They were typed here before your session ended or the page was loaded anew.
      </Notice>
    </div>
  ) : null;
