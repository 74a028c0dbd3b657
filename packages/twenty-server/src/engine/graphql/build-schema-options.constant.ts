import type { BuildSchemaOptions } from '@nestjs/graphql';
import { DateTimeScalar } from './scalars/date-time.scalar.ts';

/** How classes become a schema; the running server and the committed schema file use the same. */
export const BUILD_SCHEMA_OPTIONS: BuildSchemaOptions = {
  numberScalarMode: 'integer',
  scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
};
