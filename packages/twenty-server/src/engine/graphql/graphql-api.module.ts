import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { LiveSubscriptionsModule } from '../live-updates/live-subscriptions.module.ts';
import { GraphqlOptionsFactory } from './graphql-options.factory.ts';

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [LiveSubscriptionsModule],
      useClass: GraphqlOptionsFactory,
    }),
  ],
})
export class GraphqlApiModule {}
