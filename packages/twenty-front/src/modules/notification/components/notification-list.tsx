import { createElement, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { PermissionFlag } from 'twenty-shared';
import { useHasPermission } from '../../auth/current-user-context.ts';
import { useFormat } from '../../format/format-context.ts';
import { useNow } from '../../format/hooks/use-now.ts';
import { Button } from '../../ui/components/button.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { notificationIcon } from '../constants/notification-icons.constant.ts';
import { type Notification, type Notifications } from '../hooks/use-notifications.ts';
import { notificationPath } from '../utils/notification-path.util.ts';
import classes from './notification-list.module.css';

const ICON = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

const NotificationItem = ({
  notification,
  now,
  onOpen,
}: {
  readonly notification: Notification;
  readonly now: number;
  readonly onOpen: () => void;
}): ReactNode => {
  const format = useFormat();
  const { kind, title, body, createdAt, readAt } = notification;
  return (
    <li>
      <button type="button" className={classes['item']} onClick={onOpen}>
        <span className={classes['mark']}>
          {createElement(notificationIcon(kind), ICON)}
          {readAt === null ? (
            <>
              <span className={classes['dot']} aria-hidden="true" />
              <span className="visually-hidden">Unread</span>
            </>
          ) : null}
        </span>
        <span className={classes['title']}>{title}</span>
        <time className={classes['time']} dateTime={createdAt} title={format.dateTime(createdAt)}>
          {format.relative(createdAt, now)}
        </time>
        <span className={classes['body']}>{body}</span>
      </button>
    </li>
  );
};

export const NotificationList = ({
  notifications,
  onClose,
}: {
  readonly notifications: Notifications;
  readonly onClose: () => void;
}): ReactNode => {
  const navigate = useNavigate();
  const now = useNow(30_000);
  const { items, unreadCount, loading, error, hasMore } = notifications;

  const maySeeSettings = useHasPermission(PermissionFlag.BILLING_SETTINGS);

  const go = (path: string): void => {
    onClose();
    void navigate(path);
  };
  const open = ({ id, kind, invoiceId, readAt }: Notification): void => {
    if (readAt === null) notifications.markRead([id]);
    const path = notificationPath({ kind, invoiceId }, { maySeeSettings });
    if (path !== null) go(path);
  };

  return (
    <section className={classes['list']} aria-label="Notifications">
      <div className={classes['head']}>
        <h2>Notifications</h2>
        {unreadCount === 0 ? null : (
          <Button variant="tertiary" onClick={() => notifications.markRead(null)}>
            Mark all as read
          </Button>
        )}
      </div>
      {loading ? (
        <div className={classes['empty']}>
          <SkeletonBar width="80%" />
        </div>
      ) : null}
      {error === undefined ? null : (
        <div className={classes['empty']} role="alert">
          <p>Notifications could not be loaded.</p>
          <Button onClick={notifications.retry}>Try again</Button>
        </div>
      )}
      {!loading && error === undefined && items.length === 0 ? (
        <p className={classes['empty']}>
          Nothing yet. Failed payments, disputes, over-payments and the like are told here.
        </p>
      ) : null}
      <ul className={classes['items']}>
        {items.map((notification) => (
          <NotificationItem
            key={notification.id}
            notification={notification}
            now={now}
            onOpen={() => open(notification)}
          />
        ))}
        {hasMore ? (
          <li className={classes['more']}>
            <Button variant="tertiary" onClick={notifications.loadMore}>
              Show older
            </Button>
          </li>
        ) : null}
      </ul>
      <div className={classes['foot']}>
        <Button variant="tertiary" onClick={() => go('/my-notifications')}>
          Choose what comes by mail
        </Button>
      </div>
    </section>
  );
};
