import { IconMailForward } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { PermissionFlag } from 'twenty-shared';
import { useHasPermission } from '../../auth/current-user-context.ts';
import { useFormat } from '../../format/format-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { MAIL_KIND_LABEL, MESSAGE_STATE_LOOK } from '../constants/message-look.constant.ts';
import { type InvoiceMessage } from '../utils/find-last-sent.util.ts';
import classes from './messages-tab.module.css';

/** One mail: what, to whom, what became of it and why, and the way to send it once more. */
export const MessageRow = ({
  message,
  onResend,
}: {
  readonly message: InvoiceMessage;
  readonly onResend: () => void;
}): ReactNode => {
  const format = useFormat();
  const mayAct = useHasPermission(PermissionFlag.BILLING_ACT);
  const { kind, to, cc, subject, state, error, sentAt, queuedAt, queuedByName } = message;
  const { label, color, words } = MESSAGE_STATE_LOOK[state];
  const told = error ?? words;

  return (
    <li className={classes['mail']}>
      <div className={classes['what']}>
        <div className={classes['subject']} title={subject}>
          <strong>
            {MAIL_KIND_LABEL[kind]}
            {kind === 'REMINDER' && queuedByName !== null ? ` by ${queuedByName}` : null}
          </strong>
          <span>{subject}</span>
        </div>
        <div className={classes['people']}>
          To {to.join(', ')}
          {cc.length === 0 ? null : `, copy to ${cc.join(', ')}`}
        </div>
        {told === null ? null : (
          <div className={classes['told']} data-state={state}>
            {told}
          </div>
        )}
      </div>
      <div className={classes['became']}>
        <Tag color={color}>{label}</Tag>
        <time dateTime={sentAt ?? queuedAt}>{format.shortDateTime(sentAt ?? queuedAt)}</time>
      </div>
      <div className={classes['again']}>
        {mayAct ? (
          <Button
            icon={<IconMailForward size={14} aria-hidden="true" />}
            disabledReason={message.resendBlockedReason}
            onClick={onResend}
          >
            Send again
          </Button>
        ) : null}
      </div>
    </li>
  );
};
