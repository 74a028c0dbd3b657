const DEEPEST_CAUSE = 4;

/** An error as it is logged. */
export type SerializedError = {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly cause?: SerializedError;
};

const textOf = (error: object, key: string): string | undefined => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
};

const serialize = (error: unknown, depth: number): SerializedError => {
  if (typeof error !== 'object' || error === null)
    return { type: typeof error, message: String(error) };
  const stack = textOf(error, 'stack');
  const code = textOf(error, 'code');
  const cause: unknown = Reflect.get(error, 'cause');
  const hasCause = cause !== undefined && cause !== null && depth < DEEPEST_CAUSE;
  return {
    type: error.constructor?.name ?? 'Object',
    message: textOf(error, 'message') ?? '',
    ...(stack === undefined ? {} : { stack }),
    ...(code === undefined ? {} : { code }),
    ...(hasCause ? { cause: serialize(cause, depth + 1) } : {}),
  };
};

/**
 * What is told about an error in the log. Only these properties: a failed query carries its parameters, and those
 * are people's data.
 */
export const serializeError = (error: unknown): SerializedError => serialize(error, 0);
