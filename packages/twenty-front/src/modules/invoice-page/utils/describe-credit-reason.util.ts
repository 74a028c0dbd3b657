import { CREDIT_NOTE_REASON_LABEL } from '../../invoice-money/constants/credit-note-words.constant.ts';

const WORDS: ReadonlyMap<string, string> = new Map(Object.entries(CREDIT_NOTE_REASON_LABEL));

/** Stripe's reason in our words, whatever its case; one that is not known stands as it is. */
export const describeCreditReason = (reason: string): string =>
  WORDS.get(reason.toUpperCase()) ?? reason;
