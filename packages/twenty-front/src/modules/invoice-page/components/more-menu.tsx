import { Menu } from '@mantine/core';
import {
  IconBan,
  IconBellRinging,
  IconCashBanknotePlus,
  IconDots,
  IconFileDislike,
  IconFileMinus,
  IconFilePencil,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { ActionMenuItem } from '../../ui/components/action-menu-item.tsx';
import { IconButton } from '../../ui/components/icon-button.tsx';
import { hasRecordButton } from '../utils/has-record-button.util.ts';
import { findAction } from '../utils/next-step.util.ts';
import { type ConfirmedAction } from './confirm-action.tsx';

const ICON = { size: 14, 'aria-hidden': true } as const;

type Item = {
  readonly action: ConfirmedAction | 'REISSUE';
  readonly label: string;
  readonly icon: ReactNode;
  readonly danger?: boolean;
};

const DRAFT_ITEMS: readonly Item[] = [
  { action: 'DELETE', label: 'Delete draft', icon: <IconTrash {...ICON} />, danger: true },
];
const ISSUED_ITEMS: readonly Item[] = [
  { action: 'SEND_REMINDER', label: 'Send reminder now', icon: <IconBellRinging {...ICON} /> },
  { action: 'RECORD_PAYMENT', label: 'Record payment', icon: <IconCashBanknotePlus {...ICON} /> },
  { action: 'REISSUE', label: 'Correct and reissue', icon: <IconFilePencil {...ICON} /> },
  { action: 'CREDIT_NOTE', label: 'Credit note', icon: <IconFileMinus {...ICON} /> },
  {
    action: 'MARK_UNCOLLECTIBLE',
    label: 'Mark as uncollectible',
    icon: <IconFileDislike {...ICON} />,
    danger: true,
  },
  { action: 'VOID', label: 'Void', icon: <IconBan {...ICON} />, danger: true },
];

/** What is seldom done, each with the reason why not where it cannot be. */
export const MoreMenu = ({
  invoice,
  onConfirm,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onConfirm: (action: ConfirmedAction) => void;
}): ReactNode => {
  const navigate = useNavigate();
  const isDraft = invoice.status === 'DRAFT';
  const items = (isDraft ? DRAFT_ITEMS : ISSUED_ITEMS).filter(
    ({ action }) => action !== 'RECORD_PAYMENT' || !hasRecordButton(invoice),
  );
  const press = (action: Item['action']): void => {
    if (action === 'REISSUE') void navigate(`/invoices/${invoice.id}/reissue`);
    else onConfirm(action);
  };

  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <IconButton label="More actions" outlined>
          <IconDots size={16} aria-hidden="true" />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ action, label, icon, danger = false }) => {
          const { allowed, reason } = findAction(invoice.actions, action);
          return (
            <ActionMenuItem
              key={action}
              icon={icon}
              label={label}
              danger={danger}
              refusal={allowed ? null : (reason ?? 'Your role does not allow this.')}
              onClick={() => press(action)}
            />
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
};
