import { Drawer as MantineDrawer } from '@mantine/core';
import {
  IconBell,
  IconBuildingSkyscraper,
  IconCreditCard,
  IconFileInvoice,
  IconMenu2,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { NotificationPopover } from '../../notification/components/notification-popover.tsx';
import { type BillingMode } from '../hooks/use-billing-mode.ts';
import { Drawer } from './drawer.tsx';
import classes from './phone-bar.module.css';

const ICON = { size: 20, stroke: 1.6, 'aria-hidden': true } as const;

/** The navigation of a phone, within reach of the thumb. */
export const PhoneBar = ({ mode }: { readonly mode: BillingMode | undefined }): ReactNode => {
  const [opened, setOpened] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpened(false), [pathname]);

  return (
    <nav className={classes['bar']} aria-label="Main navigation">
      <NavLink to="/invoices" className={classes['item'] ?? ''} aria-label="Invoices">
        <IconFileInvoice {...ICON} />
      </NavLink>
      <NavLink to="/payments" className={classes['item'] ?? ''} aria-label="Payments">
        <IconCreditCard {...ICON} />
      </NavLink>
      <NavLink to="/companies" className={classes['item'] ?? ''} aria-label="Companies">
        <IconBuildingSkyscraper {...ICON} />
      </NavLink>
      <NotificationPopover
        position="top"
        renderTarget={({ unreadCount, opened: isOpen, onClick }) => (
          <button
            type="button"
            className={classes['item']}
            aria-expanded={isOpen}
            aria-label={
              unreadCount === 0 ? 'Notifications' : `Notifications, ${unreadCount} unread`
            }
            onClick={onClick}
          >
            <IconBell {...ICON} />
            {unreadCount === 0 ? null : <span className={classes['dot']} aria-hidden="true" />}
          </button>
        )}
      />
      <button
        type="button"
        className={classes['item']}
        aria-label="Menu"
        aria-expanded={opened}
        onClick={() => setOpened(true)}
      >
        <IconMenu2 {...ICON} />
      </button>
      <MantineDrawer.Root opened={opened} onClose={() => setOpened(false)} size={260} padding={8}>
        <MantineDrawer.Overlay />
        <MantineDrawer.Content aria-label="Menu">
          <MantineDrawer.Body>
            <Drawer mode={mode} alwaysOpen />
          </MantineDrawer.Body>
        </MantineDrawer.Content>
      </MantineDrawer.Root>
    </nav>
  );
};
