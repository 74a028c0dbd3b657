/** How a delivery reached the outermost machine we trust. UNKNOWN: nobody who may say so did. */
export type DeliveryProtocol = 'HTTPS' | 'HTTP' | 'UNKNOWN';

/**
 * Read from `X-Forwarded-Proto`, which counts only when a configured proxy sent it: anybody else can write what they
 * like. The first value is the one nearest to the sender.
 */
export const decideDeliveryProtocol = (input: {
  isFromTrustedProxy: boolean;
  forwardedProto: string | readonly string[] | undefined;
}): DeliveryProtocol => {
  if (!input.isFromTrustedProxy || input.forwardedProto === undefined) {
    return 'UNKNOWN';
  }
  const [first = ''] = String(input.forwardedProto).split(',');
  const protocol = first.trim().toLowerCase();
  if (protocol === 'https') {
    return 'HTTPS';
  }
  return protocol === 'http' ? 'HTTP' : 'UNKNOWN';
};
