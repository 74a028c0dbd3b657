import { StripeApiError, invalidRequest } from '../core/errors.ts';
import type { Metadata } from '../core/metadata.ts';

/** What a decoded form holds: everything is text until a field reads it. */
export type Raw = string | Raw[] | { [key: string]: Raw };

/** One accepted parameter: how its text becomes a value. `read` throws Stripe's refusal. */
export type Field<T> = {
  read: (raw: Raw, param: string) => T;
  required?: true;
  /** Stripe had it once and refuses it now. */
  gone?: true;
};
export type Required<T> = Field<T> & { required: true };
export type Shape = Record<string, Field<unknown>>;
type ValueOf<F> = F extends Field<infer T> ? T : never;
type RequiredKeys<S> = { [K in keyof S]: S[K] extends { required: true } ? K : never }[keyof S];

/** The values of a shape: required ones always there, others only when given. */
export type Params<S> = { [K in RequiredKeys<S>]: ValueOf<S[K]> } & {
  [K in Exclude<keyof S, RequiredKeys<S>>]?: ValueOf<S[K]>;
};

/** @throws parameter_unknown, parameter_missing and whatever a field refuses. */
export function readParams<S extends Shape>(shape: S, raw: Raw, parent = ''): Params<S> {
  if (!isRecord(raw)) throw invalidRequest(`Invalid object: ${parent}`, { param: parent });
  const unknown = Object.keys(raw).filter((key) => !(key in shape));
  if (unknown.length > 0) {
    const names = unknown.map((key) => nameOf(parent, key));
    throw invalidRequest(
      `Received unknown parameter${names.length > 1 ? 's' : ''}: ${names.join(', ')}`,
      { param: names[0] ?? '', code: 'parameter_unknown' },
    );
  }
  const values: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(shape)) {
    const given = raw[key];
    const param = nameOf(parent, key);
    if (given !== undefined) values[key] = field.read(given, param);
    else if (field.required)
      throw invalidRequest(`Missing required param: ${param}.`, {
        param,
        code: 'parameter_missing',
      });
  }
  return values as Params<S>;
}

export function required<T>(field: Field<T>): Required<T> {
  return { ...field, required: true };
}

/** Text; '' is refused unless the field is `clearable`. */
export function text(maxLength = 5000): Field<string> {
  return {
    read: (raw, param) => {
      const value = textOrThrow(raw, param);
      if (value.length > maxLength)
        throw invalidRequest(
          `Invalid string: ${value.slice(0, 20)}…; must be at most ${maxLength} characters`,
          { param },
        );
      return value;
    },
  };
}

/** Text where '' stands for "unset". */
export function clearableText(maxLength = 5000): Field<string> {
  return {
    read: (raw, param) => (raw === '' ? '' : text(maxLength).read(raw, param)),
  };
}

export function clearable<T>(field: Field<T>): Field<T | ''> {
  return { read: (raw, param) => (raw === '' ? '' : field.read(raw, param)) };
}

export function integer(limits: { min?: number; max?: number } = {}): Field<number> {
  return {
    read: (raw, param) => {
      const given = textOrThrow(raw, param);
      const value = Number(given);
      if (!/^[+-]?\d+$/.test(given) || !Number.isSafeInteger(value))
        throw invalidRequest(`Invalid integer: ${given}`, {
          param,
          code: 'parameter_invalid_integer',
        });
      if (value < (limits.min ?? -Infinity))
        throw invalidRequest(`This value must be greater than or equal to ${limits.min}.`, {
          param,
          code: 'parameter_invalid_integer',
        });
      if (value > (limits.max ?? Infinity))
        throw invalidRequest(`This value must be less than or equal to ${limits.max}.`, {
          param,
          code: 'parameter_invalid_integer',
        });
      return value;
    },
  };
}

export function decimal(): Field<number> {
  return {
    read: (raw, param) => {
      const given = textOrThrow(raw, param);
      if (!/^-?\d+(\.\d+)?$/.test(given))
        throw invalidRequest(`Invalid decimal: ${given}`, { param });
      return Number(given);
    },
  };
}

export function boolean(): Field<boolean> {
  return {
    read: (raw, param) => {
      const given = textOrThrow(raw, param);
      if (given === 'true') return true;
      if (given === 'false') return false;
      throw invalidRequest(`Invalid boolean: ${given}`, { param });
    },
  };
}

export function oneOf<const T extends string>(...values: T[]): Field<T> {
  return {
    read: (raw, param) => {
      const given = textOrThrow(raw, param);
      const found = values.find((value) => value === given);
      if (found !== undefined) return found;
      throw invalidRequest(`Invalid ${param}: must be one of ${values.join(', ')}`, { param });
    },
  };
}

export function listOf<T>(field: Field<T>, max = 1000): Field<T[]> {
  return {
    read: (raw, param) => {
      const items = isRecord(raw) ? numbered(raw) : raw;
      if (!Array.isArray(items)) throw invalidRequest('Invalid array', { param });
      if (items.length > max)
        throw invalidRequest(`Array too long: at most ${max} items are allowed.`, { param });
      return items.map((item, index) => field.read(item, `${param}[${index}]`));
    },
  };
}

export function hash<S extends Shape>(shape: S): Field<Params<S>> {
  return { read: (raw, param) => readParams(shape, raw, param) };
}

/** `metadata`: text by key, '' for a key or for the whole removes. */
export function metadata(): Field<Metadata | ''> {
  return {
    read: (raw, param) => {
      if (raw === '') return '';
      if (typeof raw === 'string') throw invalidRequest(`Invalid object: ${param}`, { param });
      return Object.fromEntries(
        Object.entries(raw).map(([key, value]) => {
          if (typeof value === 'string') return [key, value];
          throw invalidRequest('Metadata values must be strings.', { param: `${param}[${key}]` });
        }),
      );
    },
  };
}

export type Range = { gt?: number; gte?: number; lt?: number; lte?: number };

/** `created`: a second, or bounds. */
export function range(): Field<Range> {
  const bounds = { gt: integer(), gte: integer(), lt: integer(), lte: integer() };
  return {
    read: (raw, param) => {
      if (isRecord(raw)) return readParams(bounds, raw, param);
      const exact = integer().read(raw, param);
      return { gte: exact, lte: exact };
    },
  };
}

/** A parameter that Stripe has and the sandbox has not: refused by name, so that nobody relies on it. */
export function unsupported(): Field<never> {
  return {
    read: (_raw, param) => {
      throw invalidRequest(`The sandbox does not support the parameter ${param} yet.`, { param });
    },
  };
}

/** Refused since 2026-09-30.endive. https://docs.stripe.com/changelog/endive/2026-09-30 */
export function noLongerSupported(): Field<never> {
  return {
    gone: true,
    read: (_raw, param) => {
      throw new StripeApiError(400, {
        type: 'invalid_request_error',
        code: 'payment_method_types_no_longer_supported',
        message: `The parameter ${param} is no longer supported. Use allowed_payment_method_types, excluded_payment_method_types or dynamic payment methods.`,
        param,
      });
    },
  };
}

function textOrThrow(raw: Raw, param: string): string {
  if (typeof raw !== 'string') throw invalidRequest(`Invalid string: ${param}`, { param });
  if (raw !== '') return raw;
  throw invalidRequest(
    `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a field; however '${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`,
    { param, code: 'parameter_invalid_empty' },
  );
}

/** Long arrays come out of the form decoder as objects with numbers for keys. */
function numbered(raw: { [key: string]: Raw }): Raw[] | undefined {
  const keys = Object.keys(raw);
  if (!keys.every((key) => /^\d+$/.test(key))) return undefined;
  return keys.sort((a, b) => Number(a) - Number(b)).flatMap((key) => raw[key] ?? []);
}

function nameOf(parent: string, key: string): string {
  return parent === '' ? key : `${parent}[${key}]`;
}

function isRecord(raw: Raw): raw is { [key: string]: Raw } {
  return typeof raw === 'object' && !Array.isArray(raw);
}
