import { type InvoiceForm, type LineForm } from '../types/invoice-form.type.ts';

/** What was typed and not saved when a session ended or a tab was loaded anew. */
export type KeptDraft = {
  /** Of the draft it was typed over; null for a new invoice. */
  readonly version: number | null;
  readonly form: InvoiceForm;
};

const PREFIX = 'kept-draft';
const TEXT_FIELDS = ['currency', 'issueDate', 'dueDate', 'note', 'discount'] as const;
const LINE_FIELDS = [
  'key',
  'description',
  'details',
  'quantity',
  'unitPrice',
  'discount',
  'tax',
] as const satisfies readonly (keyof LineForm)[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isNamed = (value: unknown): boolean =>
  value === null ||
  (isRecord(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string');
const hasTexts = (value: unknown, fields: readonly string[]): value is Record<string, string> =>
  isRecord(value) && fields.every((field) => typeof value[field] === 'string');

const isForm = (value: unknown): value is InvoiceForm =>
  hasTexts(value, TEXT_FIELDS) &&
  isNamed((value as Record<string, unknown>)['company']) &&
  isNamed((value as Record<string, unknown>)['contact']) &&
  Array.isArray((value as Record<string, unknown>)['lines']) &&
  ((value as Record<string, unknown>)['lines'] as unknown[]).every((line) =>
    hasTexts(line, LINE_FIELDS),
  );

/** Named by person and workspace: whoever signs in next on this tab must not see it. */
export const keptDraftKey = (owner: {
  userId: string;
  workspaceId: string;
  name: string;
}): string => [PREFIX, owner.workspaceId, owner.userId, owner.name].join(':');

/** False when the browser has no room for it, or forbids it. */
export const writeKeptDraft = (storage: Storage, key: string, draft: KeptDraft): boolean => {
  try {
    storage.setItem(key, JSON.stringify(draft));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
};

/** Null where nothing is kept, or not in a shape this version knows. */
export const readKeptDraft = (storage: Storage, key: string): KeptDraft | null => {
  const text = storage.getItem(key);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || !isForm(value['form'])) return null;
    const version = value['version'];
    return { version: typeof version === 'number' ? version : null, form: value['form'] };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** At sign-out: nothing of anybody stays behind. */
export const forgetKeptDrafts = (storage: Storage): void => {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) {
    if (key?.startsWith(`${PREFIX}:`)) storage.removeItem(key);
  }
};
