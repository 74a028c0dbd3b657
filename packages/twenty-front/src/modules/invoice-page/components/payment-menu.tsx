import { Menu } from '@mantine/core';
import { IconArrowBackUp, IconDots, IconReceiptRefund } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { PermissionFlag } from 'twenty-shared';
import { type PaymentDetailFragment } from '../../../generated/graphql';
import { useHasPermission } from '../../auth/current-user-context.ts';
import { ActionMenuItem } from '../../ui/components/action-menu-item.tsx';
import { IconButton } from '../../ui/components/icon-button.tsx';

export type PaymentAction = 'REFUND' | 'UNDO';

const ICON = { size: 14, 'aria-hidden': true } as const;
const NOT_ALLOWED = 'Your role does not allow this.';

/** What can be asked of this row at all; whether it is granted is another matter. */
const actionsOf = ({ kind, source, status, undoable }: PaymentDetailFragment): PaymentAction[] => {
  if (kind !== 'PAYMENT') return [];
  if (source === 'MANUAL') return undoable ? ['UNDO'] : [];
  return status === 'SUCCEEDED' ? ['REFUND'] : [];
};

export const PaymentMenu = ({
  payment,
  name,
  onAct,
}: {
  readonly payment: PaymentDetailFragment;
  /** What the row is called: "Payment of €100.00". */
  readonly name: string;
  readonly onAct: (action: PaymentAction) => void;
}): ReactNode => {
  const mayMoveMoney = useHasPermission(PermissionFlag.BILLING_MOVE_MONEY);
  const actions = actionsOf(payment);
  if (actions.length === 0) return null;
  const refusal = mayMoveMoney ? payment.refundBlockedReason : NOT_ALLOWED;

  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <IconButton label={`Actions on ${name}`}>
          <IconDots size={16} aria-hidden="true" />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.includes('REFUND') ? (
          <ActionMenuItem
            danger
            icon={<IconReceiptRefund {...ICON} />}
            label="Refund"
            refusal={refusal}
            onClick={() => onAct('REFUND')}
          />
        ) : (
          <ActionMenuItem
            danger
            icon={<IconArrowBackUp {...ICON} />}
            label="Undo recorded payment"
            refusal={mayMoveMoney ? null : NOT_ALLOWED}
            onClick={() => onAct('UNDO')}
          />
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
