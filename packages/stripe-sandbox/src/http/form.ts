import qs from 'qs';
import { invalidRequest } from '../core/errors.ts';
import type { Raw } from './params.ts';

/** Room for 250 lines with taxes and metadata. */
const MAX_PARAMETERS = 20_000;

/** Decodes `a[b][0]=c` as Stripe does. @throws invalid_request_error for a body that is no form. */
export function parseForm(encoded: string): Record<string, Raw> {
  try {
    const decoded: unknown = qs.parse(encoded, {
      depth: 10,
      arrayLimit: 1000,
      parameterLimit: MAX_PARAMETERS,
      throwOnLimitExceeded: true,
      plainObjects: true,
      strictDepth: true,
    });
    return decoded as Record<string, Raw>;
  } catch {
    throw invalidRequest('The request body could not be read as a form.');
  }
}
