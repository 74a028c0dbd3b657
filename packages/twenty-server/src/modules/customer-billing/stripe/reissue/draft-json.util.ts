import type { DraftRequest } from '../../invoice/check-draft.util.ts';
import type { JsonObject } from '../../inbox/stripe-event.type.ts';

const AMOUNT = /Minor$/;

/** What a person sent, as JSON: amounts, whose names end in Minor, become text. */
export const draftToJson = (draft: DraftRequest): JsonObject =>
  JSON.parse(
    JSON.stringify(draft, (_name, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value,
    ),
  ) as JsonObject;

/** The same back again. */
export const draftFromJson = (json: JsonObject): DraftRequest =>
  JSON.parse(JSON.stringify(json), (name, value: unknown) =>
    AMOUNT.test(name) && typeof value === 'string' ? BigInt(value) : value,
  ) as DraftRequest;
