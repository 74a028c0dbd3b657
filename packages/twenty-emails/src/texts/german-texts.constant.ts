import { type MailContent, MailKind, type ReminderMailContent } from '../mail-content.type.ts';
import { ENGLISH_TEXTS } from './english-texts.constant.ts';
import { type MailTexts, type MailWords, paragraphsOf } from './mail-texts.type.ts';

const FOOTER = 'Fragen? Antworten Sie einfach auf diese Mail.';
const PDF_ATTACHED = `Die Rechnung hängt als PDF an. ${FOOTER}`;

const whenDue = ({ daysLate, dueDate }: ReminderMailContent): string => {
  if (daysLate < 0) return `ist am ${dueDate} fällig`;
  if (daysLate === 0) return 'ist heute fällig';
  return `war am ${dueDate} fällig, vor ${daysLate === 1 ? 'einem Tag' : `${daysLate} Tagen`}`;
};

const describe = (content: MailContent): MailWords => {
  switch (content.kind) {
    case MailKind.INVOICE:
      return {
        subject: `Rechnung ${content.invoiceNumber}: ${content.amount}, fällig am ${content.dueDate}`,
        heading: `Rechnung ${content.invoiceNumber}`,
        paragraphs:
          content.message === null
            ? [
                `Guten Tag ${content.customerName},`,
                `hier ist Ihre Rechnung über ${content.amount}. Bitte bezahlen Sie sie bis zum ${content.dueDate}.`,
              ]
            : paragraphsOf(content.message),
        facts: [
          ['Zu zahlen', content.amount],
          ['Fällig am', content.dueDate],
        ],
        button: 'Ansehen und bezahlen',
        footer: content.hasPdf ? PDF_ATTACHED : FOOTER,
      };
    case MailKind.REMINDER:
      return {
        subject: `Erinnerung: Rechnung ${content.invoiceNumber}, ${content.amount}`,
        heading: content.daysLate > 0 ? 'Zahlung überfällig' : 'Zahlungserinnerung',
        paragraphs: [
          `Guten Tag ${content.customerName},`,
          `Rechnung ${content.invoiceNumber} ${whenDue(content)}. ${content.amount} sind noch offen.`,
          'Falls Sie inzwischen bezahlt haben: vielen Dank, diese Mail hat sich dann erledigt.',
        ],
        facts: [
          ['Noch offen', content.amount],
          ['Fällig am', content.dueDate],
        ],
        button: 'Ansehen und bezahlen',
        footer: content.hasPdf ? PDF_ATTACHED : FOOTER,
      };
    case MailKind.RECEIPT:
      return {
        subject: `Zahlungsbestätigung: ${content.amount} für Rechnung ${content.invoiceNumber}`,
        heading: 'Vielen Dank für Ihre Zahlung',
        paragraphs: [
          `Guten Tag ${content.customerName},`,
          `wir haben ${content.amount} für Rechnung ${content.invoiceNumber} erhalten.`,
          content.stillOwed === null
            ? 'Damit ist alles bezahlt.'
            : `${content.stillOwed} sind noch offen.`,
        ],
        facts: [
          ['Erhalten', content.amount],
          ['Am', content.paidOn],
          ...(content.method === null ? [] : [['Bezahlt mit', content.method] as const]),
          ...(content.stillOwed === null ? [] : [['Noch offen', content.stillOwed] as const]),
        ],
        button: 'Rechnung ansehen',
        footer: FOOTER,
      };
    case MailKind.PAYMENT_FAILED:
      return {
        subject: `Zahlung fehlgeschlagen: Rechnung ${content.invoiceNumber}, ${content.amount}`,
        heading: 'Ihre Zahlung hat nicht geklappt',
        paragraphs: [
          `Guten Tag ${content.customerName},`,
          `Ihre Zahlung von ${content.amount} für Rechnung ${content.invoiceNumber} ist fehlgeschlagen${content.method === null ? '' : ` (${content.method})`}. Es wurde nichts abgebucht.`,
          'Bitte versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.',
        ],
        facts: [['Zu zahlen', content.amount]],
        button: 'Anders bezahlen',
        footer: FOOTER,
      };
    case MailKind.REFUND:
      return {
        subject: `Erstattung von ${content.amount} für Rechnung ${content.invoiceNumber}`,
        heading: 'Ihre Erstattung ist unterwegs',
        paragraphs: [
          `Guten Tag ${content.customerName},`,
          `wir haben ${content.amount} zurückgezahlt, die Sie für Rechnung ${content.invoiceNumber} bezahlt hatten. Das Geld kommt auf dem Weg zurück, auf dem Sie bezahlt haben; bis Ihre Bank es zeigt, können 5 bis 10 Tage vergehen.`,
        ],
        facts: [
          ['Erstattet', content.amount],
          ...(content.method === null ? [] : [['An', content.method] as const]),
        ],
        button: 'Rechnung ansehen',
        footer: FOOTER,
      };
    case MailKind.TEST:
      return {
        subject: 'Testmail',
        heading: 'Mails verlassen dieses CRM',
        paragraphs: [
          `${content.askedBy} hat diese Testmail angefordert.`,
          'Mails an Kunden gehen denselben Weg, von derselben Adresse und im selben Aussehen. Diese hier gehört zu keiner Rechnung.',
        ],
        facts: [
          ['Von', content.from],
          ['Antworten an', content.replyTo ?? content.from],
        ],
        button: 'CRM öffnen',
        footer: 'Sie bekommen diese Mail, weil Sie sie in den Einstellungen angefordert haben.',
      };
    case MailKind.NOTIFICATION:
      return ENGLISH_TEXTS.describe(content);
  }
};

export const GERMAN_TEXTS: MailTexts = {
  test: 'TEST: mit Testschlüsseln erstellt. Es geht um kein echtes Geld.',
  testSubject: '[TEST] ',
  linkInWords: 'Oder öffnen Sie diese Adresse:',
  describe,
};
