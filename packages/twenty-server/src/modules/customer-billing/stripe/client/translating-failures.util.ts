import { AppException } from '../../../../engine/exception/app.exception.ts';
import { LeaseLostError } from '../../invoice/lease/invoice-lease.type.ts';
import { StripeFailure } from './stripe-failure.ts';
import { toAppException } from './to-app-exception.util.ts';

/** Runs what somebody waits for, so that all it throws at them is AppException: the edge of `stripe/` and `sync/`. */
export const translatingFailures = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LeaseLostError) {
      throw new AppException('INVOICE_BUSY', {
        values: { holder: 'Customer billing' },
        cause: error,
      });
    }
    throw error instanceof StripeFailure ? toAppException(error) : error;
  }
};
