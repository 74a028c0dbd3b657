import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Request, Response } from 'express';
import { PlatformErrorCode } from 'twenty-shared';
import { AppConfig } from '../config/app-config.ts';
import { AppException } from '../exception/app.exception.ts';
import { formatGraphqlError } from '../exception/format-graphql-error.ts';
import { SubscriptionServerFactory } from '../live-updates/subscription-server.factory.ts';
import type { GraphqlContext } from './graphql-context.type.ts';
import { BUILD_SCHEMA_OPTIONS } from './build-schema-options.constant.ts';

export const DEEPEST_QUERY = 12;
const LONGEST_QUERY_TOKENS = 3_000;

type ContextSource = { req: Request; res: Response } | { extra: { request: Request } };

const toContext = (source: ContextSource): GraphqlContext =>
  'extra' in source ? { req: source.extra.request } : { req: source.req, res: source.res };

const depthRule = maxDepthRule({
  n: DEEPEST_QUERY,
  propagateOnRejection: false,
  onReject: [
    (context) => {
      const refusal = new AppException(PlatformErrorCode.QUERY_TOO_DEEP, {
        values: { limit: String(DEEPEST_QUERY) },
      });
      context?.reportError(new GraphQLError(refusal.message, { originalError: refusal }));
    },
  ],
});

/** Apollo, code-first: bounded queries, masked errors, no pages of its own, introspection outside production only. */
@Injectable()
export class GraphqlOptionsFactory implements GqlOptionsFactory<ApolloDriverConfig> {
  constructor(
    private readonly config: AppConfig,
    private readonly subscriptions: SubscriptionServerFactory,
  ) {}

  createGqlOptions(): ApolloDriverConfig {
    return {
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      buildSchemaOptions: BUILD_SCHEMA_OPTIONS,
      graphiql: false,
      introspection: this.config.nodeEnv !== 'production',
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      autoTransformHttpErrors: false,
      parseOptions: { maxTokens: LONGEST_QUERY_TOKENS },
      validationRules: [depthRule],
      formatError: formatGraphqlError,
      context: toContext,
      subscriptions: { 'graphql-ws': this.subscriptions.createOptions() },
    };
  }
}
