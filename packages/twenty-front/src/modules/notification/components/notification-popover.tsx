import { Popover } from '@mantine/core';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useNotifications } from '../hooks/use-notifications.ts';
import { NotificationList } from './notification-list.tsx';

/** The bell: `renderTarget` draws the button, told how many are unread. */
export const NotificationPopover = ({
  position,
  renderTarget,
}: {
  readonly position: 'right-start' | 'top';
  readonly renderTarget: (options: {
    unreadCount: number;
    opened: boolean;
    onClick: () => void;
  }) => ReactElement;
}): ReactNode => {
  const [opened, setOpened] = useState(false);
  const notifications = useNotifications();

  return (
    <Popover opened={opened} onChange={setOpened} position={position} trapFocus returnFocus>
      <Popover.Target>
        {renderTarget({
          unreadCount: notifications.unreadCount,
          opened,
          onClick: () => setOpened((isOpen) => !isOpen),
        })}
      </Popover.Target>
      <Popover.Dropdown>
        <NotificationList notifications={notifications} onClose={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
};
