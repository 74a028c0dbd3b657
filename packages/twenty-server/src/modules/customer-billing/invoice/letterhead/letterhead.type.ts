import type { Invoice } from '../invoice.type.ts';

/** What a workspace prints on its documents beside the invoice. */
export type Letterhead = {
  /** Null: the workspace's name. */
  readonly senderName: string | null;
  readonly tagline: string | null;
  readonly addressLines: readonly string[];
  readonly taxId: string | null;
  readonly registration: string | null;
  readonly bankAccountHolder: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  /** #rrggbb, lower case. */
  readonly accentColor: string;
  /** PNG or JPEG; null: none. */
  readonly logo: Buffer | null;
};

/** A letterhead as a reader sees it: there is always a sender. */
export type PrintedLetterhead = Letterhead & { readonly senderName: string };

/** A letterhead as it is stored: the logo by the SHA-256 of its bytes, as hex. */
export type LetterheadContent = Omit<Letterhead, 'logo'> & { readonly logoHash: string | null };

/** What a workspace's documents looked like from one change to the next. Written once, never changed. */
export type LetterheadVersion = {
  readonly id: string;
  readonly workspaceId: string;
  /** 1, 2, 3 … within the workspace; the highest is what new invoices are issued on. */
  readonly number: number;
  readonly content: LetterheadContent;
  /** Printed where `content` names no sender. Kept, so that a renamed workspace renames no issued invoice. */
  readonly workspaceName: string;
};

/** Which letterhead a document has: the version it was issued on, or today's while it is a draft. */
export type LetterheadUse = Pick<Invoice, 'workspaceId' | 'letterheadVersionId'>;

export const DEFAULT_LETTERHEAD: Letterhead = {
  senderName: null,
  tagline: null,
  addressLines: [],
  taxId: null,
  registration: null,
  bankAccountHolder: null,
  iban: null,
  bic: null,
  accentColor: '#0b5c63',
  logo: null,
};
