import type { ListedObject } from '../../stripe/listing/listed-object.type.ts';

/** Amounts become decimal strings and moments ISO 8601, since JSON knows neither. */
export const listedObjectToJson = (object: ListedObject): string =>
  JSON.stringify(object, (_name, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );

/** The inverse of listedObjectToJson: names ending in `Minor` are amounts, in `At` moments. */
export const listedObjectFromJson = (json: Readonly<Record<string, unknown>>): ListedObject =>
  Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      if (name.endsWith('Minor')) return [name, BigInt(value)];
      return [name, name.endsWith('At') ? new Date(value) : value];
    }),
  ) as unknown as ListedObject;
