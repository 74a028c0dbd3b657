import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';

/** What resolvers get as context: the request; its answer only where there is one (not in a subscription). */
export type GraphqlContext = {
  readonly req: IncomingMessage & { readonly ip?: string | undefined };
  readonly res?: Response;
};
