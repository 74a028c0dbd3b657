import { type Format } from '../../format/utils/create-format.util.ts';

/** `Nov 23, 2026, 6:34:55 AM`, in the workspace's time zone: seconds tell deliveries apart. */
export const createExactFormat = ({ locale, timeZone }: Format): ((instant: string) => string) => {
  const exact = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone,
  });
  return (instant) => exact.format(new Date(instant));
};
