import { Column, type ColumnOptions } from 'typeorm';

const bigintTransformer = {
  to: (value: bigint | null | undefined) => (typeof value === 'bigint' ? value.toString() : value),
  from: (value: string | null) => (value === null ? null : BigInt(value)),
};

/** A `bigint` column that is a bigint in code: money in minor units, counters. The driver hands out strings. */
export const BigintColumn = (options: Omit<ColumnOptions, 'type' | 'transformer'> = {}) =>
  Column({ ...options, type: 'bigint', transformer: bigintTransformer });
