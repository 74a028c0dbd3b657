/** What a value on the wire must look like. Objects are named, since Stripe's refer to each other in circles. */
export type Schema =
  | { is: 'any' }
  | { is: 'never' }
  | { is: 'string' | 'number' | 'boolean' | 'null' }
  /** Travels as text; the SDK makes a number class of it. */
  | { is: 'decimal' }
  | { is: 'literal'; value: string | number | boolean }
  /** Known values. `open` ones may grow at Stripe; the sandbox has to keep to those the SDK knows. */
  | { is: 'enum'; values: string[]; open: boolean }
  | { is: 'list'; of: Schema }
  | { is: 'map'; of: Schema }
  | { is: 'object'; name: string }
  | { is: 'union'; of: Schema[] };

export type Definition = { fields: Record<string, { schema: Schema; optional: boolean }> };

export type OperationContract = {
  /** Where the SDK has it, e.g. "InvoiceResource.retrieve". */
  method: string;
  /** Absent when it takes none. */
  params?: Schema;
  /** Of one object, or of one item of the list. */
  result: Schema;
  list: boolean;
};

/** What the SDK's declarations say about the operations and events the sandbox plays. */
export type Contract = {
  version: string;
  /** By "METHOD /v1/path/:id". An operation of the sandbox that the SDK has not is missing here. */
  operations: Record<string, OperationContract>;
  events: Record<string, Schema>;
  /** The inside of the error envelope. */
  error: Schema;
  definitions: Record<string, Definition>;
};
