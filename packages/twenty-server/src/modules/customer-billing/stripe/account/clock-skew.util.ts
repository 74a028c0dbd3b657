/**
 * Our clock minus Stripe's in seconds, to a tenth; null without a usable Date header. The header is cut to whole
 * seconds and written somewhere during the request, so it is compared with the middle of both.
 */
export const clockSkewSeconds = ({
  sentAt,
  answeredAt,
  dateHeader,
}: {
  sentAt: Date;
  answeredAt: Date;
  dateHeader: string | undefined;
}): number | null => {
  const stripeMs = Date.parse(dateHeader ?? '');
  if (Number.isNaN(stripeMs)) {
    return null;
  }
  const oursMs = (sentAt.getTime() + answeredAt.getTime()) / 2;
  return Math.round((oursMs - (stripeMs + 500)) / 100) / 10;
};
