import { type CodegenConfig } from '@graphql-codegen/cli';

// Scalars stay text until the edge: MinorAmount becomes a bigint by BigInt(), never a number.
const config: CodegenConfig = {
  schema: '../twenty-server/schema.graphql',
  documents: ['src/modules/**/graphql/*.ts'],
  ignoreNoDocuments: true,
  generates: {
    './src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        // Tests write answers as the server does, which names every type.
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          LocalDate: 'string',
          MinorAmount: 'string',
          Decimal: 'string',
        },
      },
    },
  },
};

export default config;
