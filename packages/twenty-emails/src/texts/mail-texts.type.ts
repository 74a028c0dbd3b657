import type { MailContent } from '../mail-content.type.ts';

/** The words of one mail. */
export type MailWords = {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Rows of label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Of the link; shown only where the content has one. */
  readonly button: string;
  /** Why the reader gets this. */
  readonly footer: string;
};

/** The words of one language. */
export type MailTexts = {
  readonly test: string;
  readonly testSubject: string;
  readonly linkInWords: string;
  readonly describe: (content: MailContent) => MailWords;
};

/** A person's text as paragraphs: a blank line parts them. */
export const paragraphsOf = (message: string): string[] =>
  message
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
