import { type DocumentErrorCode } from './document-error-code.constant.ts';
import { type ErrorDefinition } from './error-definition.type.ts';

/** What happened, whether money moved, and what to do next, for everything that is printed. */
export const DOCUMENT_ERRORS: Readonly<Record<DocumentErrorCode, ErrorDefinition>> = {
  LETTERHEAD_INVALID: {
    status: 400,
    message:
      'An IBAN must have the right checksum, a BIC 8 or 11 characters, and a colour six digits after #. Nothing was saved and no money moved. Correct what is marked.',
  },
  LOGO_INVALID: {
    status: 400,
    message:
      'A logo is a PNG or JPEG of at most 256 KiB and 4,000 pixels a side. Nothing was saved and no money moved. Choose another picture.',
  },
  DOCUMENT_NOT_MADE: {
    status: 503,
    message:
      'The PDF could not be made just now. Nothing was changed and no money moved. Try again in a minute.',
  },
};
