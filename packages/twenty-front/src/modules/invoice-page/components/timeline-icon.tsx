import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCreditCardOff,
  IconEye,
  IconFileCheck,
  IconFilePlus,
  IconLink,
  IconMail,
  IconPencil,
  IconPoint,
  IconReceiptRefund,
  IconRefresh,
  IconSend,
} from '@tabler/icons-react';
import { type ComponentType, type ReactNode } from 'react';

type IconLook = {
  readonly fits: RegExp;
  readonly Icon: ComponentType<{ size?: number; stroke?: number; color?: string }>;
  readonly color?: string;
};

// By the machine name of the action. The first that fits; what is unknown gets a plain dot.
const LOOKS: readonly IconLook[] = [
  { fits: /refund/, Icon: IconReceiptRefund, color: 'var(--orange-text)' },
  { fits: /fail|declin/, Icon: IconCreditCardOff, color: 'var(--danger)' },
  { fits: /dispute/, Icon: IconAlertTriangle, color: 'var(--pink-text)' },
  { fits: /payment\.succeeded|paid/, Icon: IconCircleCheck, color: 'var(--success)' },
  { fits: /opened|viewed/, Icon: IconEye },
  { fits: /link/, Icon: IconLink },
  { fits: /void|delet/, Icon: IconBan },
  { fits: /stripe|push|finalized/, Icon: IconSend },
  { fits: /issued/, Icon: IconFileCheck },
  { fits: /created/, Icon: IconFilePlus },
  { fits: /updated|edited/, Icon: IconPencil },
  { fits: /mail/, Icon: IconMail },
  { fits: /status|sync/, Icon: IconRefresh },
];

export const TimelineIcon = ({ action }: { readonly action: string }): ReactNode => {
  const look = LOOKS.find(({ fits }) => fits.test(action));
  const Icon = look?.Icon ?? IconPoint;
  return <Icon size={14} stroke={1.6} color={look?.color ?? 'var(--text-secondary)'} />;
};
