import { ApolloClient, ApolloLink } from '@apollo/client';
import { HttpLink } from '@apollo/client/link/http';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { type Client } from 'graphql-ws';
import { PlatformErrorCode } from 'twenty-shared';
import { createCache } from './create-cache.ts';
import { toProblem } from './utils/to-problem.util.ts';

export type ApolloClientOptions = {
  /** The session is gone: an operation was refused with NOT_SIGNED_IN. */
  readonly onSignedOut: () => void;
  readonly socket: Client;
};

export const createApolloClient = ({ onSignedOut, socket }: ApolloClientOptions): ApolloClient => {
  const errorLink = new ErrorLink(({ error }) => {
    if (toProblem(error).code === PlatformErrorCode.NOT_SIGNED_IN) onSignedOut();
  });
  const httpLink = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  const socketLink = new GraphQLWsLink(socket);

  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      errorLink,
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        socketLink,
        httpLink,
      ),
    ]),
    defaultOptions: { watchQuery: { notifyOnNetworkStatusChange: true } },
  });
};
