import { createEmptyForm } from './create-invoice-form.util.ts';
import {
  forgetKeptDrafts,
  keptDraftKey,
  readKeptDraft,
  writeKeptDraft,
} from './kept-draft.util.ts';

const FORM = createEmptyForm({ today: '2026-11-23', currency: 'EUR' });
const KEY = keptDraftKey({ userId: 'user-1', workspaceId: 'workspace-1', name: 'new' });

describe('kept drafts', () => {
  afterEach(() => sessionStorage.clear());

  it('are read back as they were typed, with the version they were typed over', () => {
    expect(writeKeptDraft(sessionStorage, KEY, { version: 3, form: FORM })).toBe(true);
    expect(readKeptDraft(sessionStorage, KEY)).toEqual({ version: 3, form: FORM });
  });

  it('P8: are not seen by whoever signs in next', () => {
    writeKeptDraft(sessionStorage, KEY, { version: null, form: FORM });
    const other = keptDraftKey({ userId: 'user-2', workspaceId: 'workspace-1', name: 'new' });
    expect(readKeptDraft(sessionStorage, other)).toBeNull();
  });

  it.each(['{', '{}', 'null', '{"form":{"lines":[{}]}}', '{"form":{"currency":5}}'])(
    'are not offered in a shape nobody wrote: %s',
    (text) => {
      sessionStorage.setItem(KEY, text);
      expect(readKeptDraft(sessionStorage, KEY)).toBeNull();
    },
  );

  it('are all gone after signing out, and nothing else is', () => {
    writeKeptDraft(sessionStorage, KEY, { version: null, form: FORM });
    writeKeptDraft(sessionStorage, `${KEY}2`, { version: null, form: FORM });
    sessionStorage.setItem('other', 'stays');
    forgetKeptDrafts(sessionStorage);
    expect(Object.keys(sessionStorage)).toEqual(['other']);
  });

  it('are given up where the browser has no room', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    } as unknown as Storage;
    expect(writeKeptDraft(full, KEY, { version: null, form: FORM })).toBe(false);
  });
});
