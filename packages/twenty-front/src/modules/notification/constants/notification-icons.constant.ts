import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconBell,
  IconBuildingBank,
  IconCreditCardOff,
  IconGavel,
  IconMoodConfuzed,
  IconPigMoney,
  IconReceiptOff,
  IconUserX,
  IconWebhook,
  type TablerIcon,
} from '@tabler/icons-react';
import { type NotificationKind } from '../../../generated/graphql';

const ICONS: Readonly<Record<NotificationKind, TablerIcon>> = {
  PAYMENT_FAILED: IconCreditCardOff,
  DISPUTE_OPENED: IconGavel,
  DISPUTE_CLOSED: IconGavel,
  EARLY_FRAUD_WARNING: IconAlertTriangle,
  OVERPAID: IconPigMoney,
  REFUND_FAILED: IconReceiptOff,
  DEBIT_RETURNED: IconArrowBackUp,
  UNMATCHED_TRANSFER: IconBuildingBank,
  CUSTOMER_DELETED: IconUserX,
  STRIPE_INVOICE_UNKNOWN: IconMoodConfuzed,
  EVENTS_MISSED: IconWebhook,
};

/** Kinds that a newer server tells of have the bell's own. */
export const notificationIcon = (kind: string): TablerIcon =>
  Object.entries(ICONS).find(([known]) => known === kind)?.[1] ?? IconBell;
