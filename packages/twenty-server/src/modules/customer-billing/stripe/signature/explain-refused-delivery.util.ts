import { RefusalReason } from '../../inbox/webhook-refusal.type.ts';
import { SIGNATURE_TOLERANCE_SECONDS } from './signature-tolerance.constant.ts';

type SignatureRefusal = Extract<RefusalReason, 'MISSING' | 'MALFORMED' | 'STALE' | 'MISMATCH'>;

/**
 * Why verifyStripeSignature refused a delivery, for the counts an admin sees. Decided from its form alone: whether a
 * stale one was rightly signed is nobody's business.
 */
export const explainRefusedDelivery = (input: {
  /** Undefined where the body was no JSON by its content type. */
  rawBody: Buffer | undefined;
  signature: string | undefined;
  receivedAt: Date;
}): SignatureRefusal => {
  const items = (input.signature ?? '').split(',').map((item) => item.trim());
  if (input.signature === undefined || input.signature.trim() === '') {
    return RefusalReason.MISSING;
  }
  const signedAtSeconds = Number(items.findLast((item) => item.startsWith('t='))?.slice(2));
  const hasSignature = items.some((item) => /^v1=[0-9a-f]{64}$/i.test(item));
  if (!Number.isInteger(signedAtSeconds) || !hasSignature || !isObject(input.rawBody)) {
    return RefusalReason.MALFORMED;
  }
  const ageSeconds = Math.abs(input.receivedAt.getTime() / 1000 - signedAtSeconds);
  return ageSeconds > SIGNATURE_TOLERANCE_SECONDS ? RefusalReason.STALE : RefusalReason.MISMATCH;
};

const isObject = (rawBody: Buffer | undefined): boolean => {
  try {
    const json: unknown = JSON.parse(rawBody?.toString('utf8') ?? '');
    return typeof json === 'object' && json !== null && !Array.isArray(json);
  } catch {
    return false;
  }
};
