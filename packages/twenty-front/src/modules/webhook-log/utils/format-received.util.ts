import { type Format } from '../../format/utils/create-format.util.ts';

/** To the second today, `Nov 18, 10:37 AM` before; in the workspace's time zone. */
export const createReceivedFormat = ({
  locale,
  timeZone,
  today,
  shortDateTime,
}: Format): ((instant: string) => string) => {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone });

  return (instant) => {
    const date = new Date(instant);
    return day.format(date) === today ? time.format(date) : shortDateTime(instant);
  };
};
