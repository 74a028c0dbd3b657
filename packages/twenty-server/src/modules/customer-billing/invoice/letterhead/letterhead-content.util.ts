import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Letterhead, LetterheadContent, LetterheadVersion } from './letterhead.type.ts';

export const letterheadContentOf = ({ logo, ...rest }: Letterhead): LetterheadContent => ({
  ...rest,
  logoHash: logo === null ? null : createHash('sha256').update(logo).digest('hex'),
});

/** Whether both print the same, so that saving one over the other changes nothing. */
export const isSameLetterhead = (one: LetterheadContent, other: LetterheadContent): boolean =>
  isDeepStrictEqual(one, other);

/** Whether a version still prints what new invoices should show, under the name the workspace has now. */
export const isUpToDate = (
  { content, workspaceName }: Pick<LetterheadVersion, 'content' | 'workspaceName'>,
  presentName: string,
): boolean => content.senderName !== null || workspaceName === presentName;
