import type { MailContent, MailLanguage, MailSender } from './mail-content.type.ts';
import { ENGLISH_TEXTS } from './texts/english-texts.constant.ts';
import { GERMAN_TEXTS } from './texts/german-texts.constant.ts';
import type { MailTexts } from './texts/mail-texts.type.ts';

const TEXTS: Readonly<Record<MailLanguage, MailTexts>> = { en: ENGLISH_TEXTS, de: GERMAN_TEXTS };

/** The subject we propose; one that a person wrote wins over it. One line. */
export const subjectOfMail = (content: MailContent): string => {
  const texts = TEXTS[content.language];
  const { subject } = texts.describe(content);
  return `${content.isTest ? texts.testSubject : ''}${subject}`.replaceAll(/\s+/g, ' ');
};

/** A mail as HTML and as plain text, equal for equal input. */
export const renderMail = async (
  content: MailContent,
  sender: MailSender,
): Promise<{ html: string; text: string }> => {
  // Loaded with the first mail: react-email brings a CSS compiler along, and takes seconds of a start.
  const { renderLayout } = await import('./mail-layout.tsx');
  return renderLayout({ content, sender, texts: TEXTS[content.language] });
};
