import { validate as isUuid } from 'uuid';
import { InputInvalidException } from '../../../../engine/exception/input-invalid.exception.ts';
import { decodeCursorOrThrow, encodeCursor } from '../../../../engine/graphql/cursor.util.ts';
import type { WebhookLogEntry } from '../../inbox/webhook-log.type.ts';

const POSITION = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

export type WebhookLogPosition = { readonly position: string; readonly id: string };

export const cursorOfLogEntry = ({ position, id }: WebhookLogEntry): string =>
  encodeCursor([position, id]);

/** @throws InputInvalidException for a cursor of another list. */
export const parseWebhookLogCursorOrThrow = (cursor: string): WebhookLogPosition => {
  const [position = '', id = ''] = decodeCursorOrThrow(cursor, 2);
  if (!POSITION.test(position) || Number.isNaN(Date.parse(position)) || !isUuid(id)) {
    throw new InputInvalidException({
      problems: ['“after” is not a cursor of this list. Load the list again.'],
      field: 'after',
    });
  }
  return { position, id };
};
