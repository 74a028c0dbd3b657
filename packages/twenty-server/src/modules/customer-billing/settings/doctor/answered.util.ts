import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { Answered } from './doctor-facts.type.ts';

/** What Stripe answered, or why it did not, as a fact: the doctor goes on with what else there is to look at. */
export const answered = async <T>(asking: Promise<T>): Promise<Answered<T>> => {
  try {
    return { kind: 'ANSWER', value: await asking };
  } catch (error) {
    if (!(error instanceof AppException)) {
      throw error;
    }
    return { kind: 'REFUSED', code: error.code, message: error.message };
  }
};
