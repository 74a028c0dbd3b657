import { Menu } from '@mantine/core';
import {
  IconAdjustments,
  IconCalendarPlus,
  IconDots,
  IconLinkOff,
  IconRefresh,
} from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { findAction } from '../../invoice-page/utils/next-step.util.ts';
import { ActionMenuItem } from '../../ui/components/action-menu-item.tsx';
import { IconButton } from '../../ui/components/icon-button.tsx';

export type LinkAction = 'CHANGE_LINK_TERMS' | 'RENEW_LINK' | 'EXTEND_DUE_DATE' | 'REVOKE_LINK';

const ICON = { size: 14, 'aria-hidden': true } as const;
const ITEMS: readonly {
  readonly action: LinkAction;
  readonly label: string;
  readonly icon: ReactNode;
  readonly danger?: boolean;
}[] = [
  {
    action: 'CHANGE_LINK_TERMS',
    label: 'Change what it allows',
    icon: <IconAdjustments {...ICON} />,
  },
  { action: 'EXTEND_DUE_DATE', label: 'Extend due date', icon: <IconCalendarPlus {...ICON} /> },
  { action: 'RENEW_LINK', label: 'Replace with a new link', icon: <IconRefresh {...ICON} /> },
  { action: 'REVOKE_LINK', label: 'Revoke', icon: <IconLinkOff {...ICON} />, danger: true },
];

/** What can be done to the link, each with the reason why not where it cannot be. */
export const LinkMenu = ({
  invoice,
  onAsk,
}: {
  readonly invoice: Pick<InvoiceDetailFragment, 'actions' | 'paymentLink'>;
  readonly onAsk: (action: LinkAction) => void;
}): ReactNode => {
  // There is nothing left to replace; the page's button creates a new one.
  const isRevoked = invoice.paymentLink?.state === 'REVOKED';
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <IconButton label="Actions on the payment link">
          <IconDots size={16} aria-hidden="true" />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {ITEMS.filter(({ action }) => action !== 'RENEW_LINK' || !isRevoked).map(
          ({ action, label, icon, danger = false }) => {
            const { allowed, reason } = findAction(invoice.actions, action);
            return (
              <ActionMenuItem
                key={action}
                icon={icon}
                label={label}
                danger={danger}
                refusal={allowed ? null : (reason ?? 'Your role does not allow this.')}
                onClick={() => onAsk(action)}
              />
            );
          },
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
