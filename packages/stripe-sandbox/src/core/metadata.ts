import { invalidRequest } from './errors.ts';

export type Metadata = Record<string, string>;

const MAX_KEYS = 50;
const MAX_KEY_LENGTH = 40;
const MAX_VALUE_LENGTH = 500;

/**
 * Merges as Stripe does: given keys are set, keys given as '' are removed, '' for the whole removes all.
 * https://docs.stripe.com/metadata
 */
export function mergeMetadata(
  current: Metadata | null,
  given: Metadata | '' | undefined,
): Metadata {
  if (given === '') return {};
  const merged: Metadata = { ...current };
  for (const [key, value] of Object.entries(given ?? {})) {
    if (key.length > MAX_KEY_LENGTH)
      throw invalidRequest(
        `Metadata keys must be at most ${MAX_KEY_LENGTH} characters long; yours has ${key.length}.`,
        { param: 'metadata' },
      );
    if (value.length > MAX_VALUE_LENGTH)
      throw invalidRequest(
        `Metadata values must be at most ${MAX_VALUE_LENGTH} characters long; yours has ${value.length}.`,
        { param: `metadata[${key}]` },
      );
    if (value === '') delete merged[key];
    else merged[key] = value;
  }
  if (Object.keys(merged).length > MAX_KEYS)
    throw invalidRequest(`Metadata can hold at most ${MAX_KEYS} keys.`, { param: 'metadata' });
  return merged;
}
