/** Refusals of letterheads, and PDFs that could not be made. */
export const DocumentErrorCode = {
  LETTERHEAD_INVALID: 'LETTERHEAD_INVALID',
  LOGO_INVALID: 'LOGO_INVALID',
  DOCUMENT_NOT_MADE: 'DOCUMENT_NOT_MADE',
} as const;
export type DocumentErrorCode = (typeof DocumentErrorCode)[keyof typeof DocumentErrorCode];
