import type { IncomingMessage } from 'node:http';
import type { ExecutionContext } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/graphql-context.type.ts';
import type { SessionContext } from './session-context.type.ts';

/** The request somebody asks by; for a subscription, the one that opened the socket. */
export type Caller = IncomingMessage;

const GRAPHQL_CONTEXT_ARGUMENT = 2;

const sessions = new WeakMap<Caller, SessionContext>();

/** The caller behind a REST or GraphQL handler. */
export const callerOf = (context: ExecutionContext): Caller =>
  context.getType<string>() === 'graphql'
    ? context.getArgByIndex<GraphqlContext>(GRAPHQL_CONTEXT_ARGUMENT).req
    : context.switchToHttp().getRequest<Caller>();

export const rememberSession = (caller: Caller, session: SessionContext): void => {
  sessions.set(caller, session);
};

/** The session the guard found. Throws in a public handler, where nobody looked for one. */
export const sessionOfOrThrow = (caller: Caller): SessionContext => {
  const session = sessions.get(caller);
  if (session === undefined) throw new Error('This handler is public: it has no session');
  return session;
};
