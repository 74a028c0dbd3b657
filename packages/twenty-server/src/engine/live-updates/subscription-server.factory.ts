import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import {
  getOperationAST,
  type GraphQLError,
  type GraphQLFormattedError,
  OperationTypeNode,
  parse,
} from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import { isOriginAllowed } from '../auth/is-origin-allowed.util.ts';
import { originFactsOf } from '../auth/origin-facts.util.ts';
import { SessionResolver } from '../auth/session-resolver.service.ts';
import { AppConfig } from '../config/app-config.ts';
import { formatGraphqlError } from '../exception/format-graphql-error.ts';
import { LiveConnections, type LiveSocket } from './live-connections.service.ts';

type Extra = {
  readonly request: IncomingMessage;
  readonly socket: LiveSocket;
  sessionId?: string;
};

const MOST_SUBSCRIPTIONS_PER_SOCKET = 20;

const extraOf = (context: Context): Extra => context.extra as Extra;

const isSubscription = ({ query, operationName }: SubscribePayload): boolean => {
  const operation = getOperationAST(parse(query, { maxTokens: 500 }), operationName);
  return operation?.operation === OperationTypeNode.SUBSCRIPTION;
};

/** How graphql-ws authenticates: by the cookie and the Origin of the upgrade request. Only subscriptions pass. */
@Injectable()
export class SubscriptionServerFactory {
  constructor(
    private readonly config: AppConfig,
    private readonly sessions: SessionResolver,
    private readonly connections: LiveConnections,
  ) {}

  createOptions() {
    return {
      path: '/graphql',
      onConnect: (context: Context) => this.connect(extraOf(context)),
      onDisconnect: (context: Context) => this.forget(extraOf(context)),
      onClose: (context: Context) => this.forget(extraOf(context)),
      onSubscribe: (context: Context, _id: string, payload: SubscribePayload) =>
        this.refuseAllButSubscriptions(context, payload),
      onError: (
        _context: Context,
        _id: string,
        _payload: unknown,
        errors: readonly GraphQLError[],
      ) => errors.map((error): GraphQLFormattedError => formatGraphqlError(error.toJSON(), error)),
    };
  }

  private async connect(extra: Extra): Promise<boolean> {
    const facts = originFactsOf(extra.request);
    if (!isOriginAllowed({ ...facts, publicUrl: this.config.publicUrl })) return false;
    const session = await this.sessions.resolve(extra.request);
    if (session === null) return false;
    extra.sessionId = session.sessionId;
    this.connections.add(session.sessionId, extra.socket);
    return true;
  }

  private forget({ sessionId, socket }: Extra): void {
    if (sessionId !== undefined) this.connections.remove(sessionId, socket);
  }

  private refuseAllButSubscriptions(context: Context, payload: SubscribePayload): void {
    const isTooMany = Object.keys(context.subscriptions).length > MOST_SUBSCRIPTIONS_PER_SOCKET;
    if (isTooMany || !isSubscription(payload)) {
      extraOf(context).socket.close(4400, 'Only a few subscriptions are served here');
    }
  }
}
