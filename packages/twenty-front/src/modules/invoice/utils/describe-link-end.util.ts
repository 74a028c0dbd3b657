import { type Format } from '../../format/utils/create-format.util.ts';

/** Until when a payment link asks for money: `open until 31 January 2027, 23:59`, or `open without an end`. */
export const describeLinkEnd = (expiresAt: string | null, format: Format): string =>
  expiresAt === null ? 'open without an end' : `open until ${format.dateTime(expiresAt)}`;
