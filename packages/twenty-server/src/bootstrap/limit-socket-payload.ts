import type { NestExpressApplication } from '@nestjs/platform-express';
import { GraphQLModule } from '@nestjs/graphql';

const LARGEST_MESSAGE_BYTES = 64 * 1024;

type SocketServer = { options: { maxPayload?: number } };

/**
 * Bounds what a socket may send before anybody has looked at its cookie. The driver makes its WebSocket server with
 * the default of 100 MiB and offers no option for it.
 */
export const limitSocketPayload = (app: NestExpressApplication): void => {
  const driver: object = app.get(GraphQLModule, { strict: false }).graphQlAdapter;
  const subscriptions: unknown = Reflect.get(driver, '_subscriptionService');
  const server =
    typeof subscriptions === 'object' && subscriptions !== null
      ? (Reflect.get(subscriptions, 'wss') as SocketServer | undefined)
      : undefined;
  if (server === undefined)
    throw new Error('The GraphQL driver keeps its socket server elsewhere now');
  server.options.maxPayload = LARGEST_MESSAGE_BYTES;
};
