import { useLocalStorage } from '@mantine/hooks';
import {
  IconBell,
  IconBuildingSkyscraper,
  IconChevronLeft,
  IconCreditCard,
  IconFileInvoice,
  IconFileText,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconMail,
  IconPlug,
  IconScale,
  IconSettings,
  IconStethoscope,
  IconWebhook,
} from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { PermissionFlag } from 'twenty-shared';
import { useHasPermission } from '../../auth/current-user-context.ts';
import { useDoctor } from '../../doctor/hooks/use-doctor.ts';
import { NotificationPopover } from '../../notification/components/notification-popover.tsx';
import { IconButton } from '../../ui/components/icon-button.tsx';
import { type BillingMode } from '../hooks/use-billing-mode.ts';
import { DrawerGroup, DrawerLink } from './drawer-item.tsx';
import classes from './drawer.module.css';
import { ModeFoot } from './mode-foot.tsx';
import { WorkspaceMenu } from './workspace-menu.tsx';

const ICON = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

const Bell = (): ReactNode => (
  <NotificationPopover
    position="right-start"
    renderTarget={({ unreadCount, opened, onClick }) => (
      <button
        type="button"
        className={classes['item']}
        aria-expanded={opened}
        title="Notifications"
        onClick={onClick}
      >
        <IconBell {...ICON} />
        <span className={classes['label']}>Notifications</span>
        {unreadCount === 0 ? null : (
          <span className={classes['count']}>
            {unreadCount}
            <span className="visually-hidden"> unread</span>
          </span>
        )}
      </button>
    )}
  />
);

const MainLinks = (): ReactNode => {
  const maySeeSettings = useHasPermission(PermissionFlag.BILLING_SETTINGS);
  return (
    <>
      <div className={classes['group']}>
        <Bell />
        {maySeeSettings ? (
          <DrawerLink to="/settings/stripe" icon={<IconSettings {...ICON} />} label="Settings" />
        ) : null}
      </div>
      <DrawerGroup name="Billing">
        <DrawerLink to="/invoices" icon={<IconFileInvoice {...ICON} />} label="Invoices" />
        <DrawerLink to="/payments" icon={<IconCreditCard {...ICON} />} label="Payments" />
      </DrawerGroup>
      <DrawerGroup name="Workspace">
        <DrawerLink to="/companies" icon={<IconBuildingSkyscraper {...ICON} />} label="Companies" />
      </DrawerGroup>
    </>
  );
};

const DoctorLink = (): ReactNode => {
  const { problems } = useDoctor();
  return (
    <DrawerLink
      to="/settings/doctor"
      icon={<IconStethoscope {...ICON} />}
      label="Doctor"
      count={{ value: problems.length, of: problems.length === 1 ? 'problem' : 'problems' }}
    />
  );
};

const SettingsLinks = (): ReactNode => (
  <>
    <div className={classes['group']}>
      <DrawerLink to="/invoices" icon={<IconChevronLeft {...ICON} />} label="Exit settings" />
      <Bell />
    </div>
    <DrawerGroup name="Customer billing">
      <DrawerLink to="/settings/stripe" icon={<IconPlug {...ICON} />} label="Stripe" />
      <DrawerLink to="/settings/mails" icon={<IconMail {...ICON} />} label="Mails" />
      <DrawerLink to="/settings/letterhead" icon={<IconFileText {...ICON} />} label="Letterhead" />
      <DrawerLink
        to="/settings/agreement"
        icon={<IconScale {...ICON} />}
        label="Agreement with Stripe"
      />
      <DrawerLink to="/settings/webhook-log" icon={<IconWebhook {...ICON} />} label="Webhook log" />
    </DrawerGroup>
    <DrawerGroup name="Other">
      <DoctorLink />
    </DrawerGroup>
  </>
);

/** The way around. `alwaysOpen` is for the phone, where it covers the page. */
export const Drawer = ({
  mode,
  alwaysOpen = false,
}: {
  readonly mode: BillingMode | undefined;
  readonly alwaysOpen?: boolean;
}): ReactNode => {
  const maySeeSettings = useHasPermission(PermissionFlag.BILLING_SETTINGS);
  const isInSettings = useLocation().pathname.startsWith('/settings') && maySeeSettings;
  const [storedCollapsed, setCollapsed] = useLocalStorage({
    key: 'drawer-collapsed',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const collapsed = storedCollapsed && !alwaysOpen;
  const ToggleIcon = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;

  return (
    <nav
      className={classes['drawer']}
      data-collapsed={collapsed || undefined}
      aria-label="Main navigation"
    >
      <div className={classes['top']}>
        <WorkspaceMenu />
        {alwaysOpen ? null : (
          <IconButton
            label={collapsed ? 'Open the navigation' : 'Close the navigation'}
            aria-expanded={!collapsed}
            onClick={() => setCollapsed(!collapsed)}
          >
            <ToggleIcon {...ICON} />
          </IconButton>
        )}
      </div>
      {isInSettings ? <SettingsLinks /> : <MainLinks />}
      <ModeFoot mode={mode} />
    </nav>
  );
};
