import { jitterOf } from './due-run.util.ts';

const HOUR_MS = 60 * 60 * 1000;
const FIRST_MINUTE = 60;
const SPREAD_MINUTES = 180;
const WINDOW_MINUTES = 60;

/**
 * Whether a connection's lists are to be compared now: once a night where its workspace is, between one and five
 * o'clock, each connection at its own time; whenever there is a worker again where a night was missed.
 */
export const isNightlyDue = ({
  lastReconciledAt,
  connectionId,
  timeZone,
  now,
}: {
  /** Of a connection that was never compared: when it was made. */
  lastReconciledAt: Date;
  connectionId: string;
  timeZone: string;
  now: Date;
}): boolean => {
  const hours = (now.getTime() - lastReconciledAt.getTime()) / HOUR_MS;
  if (hours < 20) {
    return false;
  }
  const slot = FIRST_MINUTE + jitterOf(connectionId, SPREAD_MINUTES);
  const minute = localMinuteOf(now, timeZone);
  return (minute >= slot && minute < slot + WINDOW_MINUTES) || hours >= 44;
};

const localMinuteOf = (instant: Date, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  return part('hour') * 60 + part('minute');
};
