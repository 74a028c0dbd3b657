import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  GraphQLSchemaBuilderModule,
  GraphQLSchemaFactory,
  RESOLVER_NAME_METADATA,
  RESOLVER_TYPE_METADATA,
} from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from '../app.module.ts';
import type { AppConfig } from '../engine/config/app-config.ts';
import { BUILD_SCHEMA_OPTIONS } from '../engine/graphql/build-schema-options.constant.ts';
import { walkModuleGraph } from './module-graph.util.ts';

const HEADING = '# Generated from the resolvers: npm run build && node dist/generate-schema.js\n\n';

const isResolver = (type: Type): boolean =>
  Reflect.hasMetadata(RESOLVER_NAME_METADATA, type) ||
  Reflect.hasMetadata(RESOLVER_TYPE_METADATA, type);

/** The resolver classes of the API. The graph is only walked, so no configuration is needed. */
export const findApiResolvers = async (): Promise<Type[]> => {
  const { providers } = await walkModuleGraph(AppModule.forRoot({} as AppConfig));
  return providers.filter(isResolver);
};

/** The GraphQL schema the API serves, as text, made without a database. */
export const printApiSchema = async (): Promise<string> => {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: false,
  });
  try {
    const schema = await builder
      .get(GraphQLSchemaFactory)
      .create(await findApiResolvers(), { ...BUILD_SCHEMA_OPTIONS });
    return `${HEADING}${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await builder.close();
  }
};
