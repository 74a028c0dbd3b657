import { Menu, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import {
  IconBell,
  IconChevronDown,
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { useCurrentUser } from '../../auth/current-user-context.ts';
import { useSignOut } from '../../auth/hooks/use-sign-out.ts';
import classes from './drawer.module.css';

const SCHEMES: readonly { value: MantineColorScheme; label: string; icon: ReactNode }[] = [
  { value: 'light', label: 'Light', icon: <IconSun size={16} /> },
  { value: 'dark', label: 'Dark', icon: <IconMoon size={16} /> },
  { value: 'auto', label: 'As the system', icon: <IconDeviceDesktop size={16} /> },
];

export const WorkspaceMenu = (): ReactNode => {
  const { name, email, role, workspace } = useCurrentUser();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();

  return (
    <Menu position="bottom-start" width={220} withinPortal>
      <Menu.Target>
        <button
          type="button"
          className={classes['workspace']}
          aria-label={`${workspace.name}, account and theme`}
        >
          <span
            className={classes['workspaceMark']}
            data-letter={workspace.name.charAt(0)}
            aria-hidden="true"
          />
          <span className={classes['label']}>{workspace.name}</span>
          <IconChevronDown size={14} color="var(--text-secondary)" aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {name}, {role === 'ADMIN' ? 'admin' : 'member'}
          <br />
          {email}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>Theme</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) =>
            setColorScheme(SCHEMES.find((scheme) => scheme.value === value)?.value ?? 'auto')
          }
        >
          {SCHEMES.map(({ value, label, icon }) => (
            <Menu.RadioItem key={value} value={value} rightSection={icon} closeMenuOnClick>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item component={Link} to="/my-notifications" leftSection={<IconBell size={16} />}>
          My notifications
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => signOut.run()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
