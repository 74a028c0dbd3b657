import type { PayPageTexts } from './pay-page-texts.type.ts';

const dueIn = (days: number): string => {
  if (days === 0) return 'heute';
  if (days === 1) return 'morgen';
  if (days > 1) return `in ${days} Tagen`;
  return days === -1 ? 'seit 1 Tag überfällig' : `seit ${-days} Tagen überfällig`;
};

export const GERMAN_TEXTS: PayPageTexts = {
  languageName: 'Deutsch',
  languageChoice: 'Sprache',
  testMode: 'Testmodus: Es fließt kein echtes Geld',
  handledByStripe: 'Die Zahlung läuft über Stripe',
  questions: 'Fragen?',

  pageTitle: ({ number, sender }) => `Rechnung ${number} von ${sender}`,
  invoiceFor: ({ number, company }) => `Rechnung ${number} für ${company}`,
  owedNow: 'Jetzt offen',
  due: (date) => `Fällig am ${date}`,
  dueIn,
  pay: (amount) => `${amount} bezahlen`,
  payHint:
    'Sie zahlen auf einer sicheren Seite von Stripe. Öffnen Sie danach diesen Link noch einmal, um Ihren Beleg zu sehen.',
  payOtherAmount: 'Anderen Betrag bezahlen',
  amountFrom: (least) => `ab ${least}`,
  amountIn: (currency) => `Betrag in ${currency}`,
  amountRange: ({ least, most }) => `Von ${least} bis ${most}`,
  payThisAmount: 'Diesen Betrag bezahlen',
  amountProblems: {
    UNCLEAR: ({ least, most }) => `Geben Sie einen Betrag von ${least} bis ${most} ein.`,
    TOO_SMALL: ({ least }) => `Geben Sie mindestens ${least} ein.`,
    TOO_LARGE: ({ most }) => `Es sind nur ${most} offen. Geben Sie höchstens diesen Betrag ein.`,
    LEAVES_TOO_LITTLE: ({ most }) =>
      `Der Rest wäre zu klein, um ihn später zu bezahlen. Geben Sie ${most} oder deutlich weniger ein.`,
  },
  pdf: 'Rechnung als PDF',
  lastTryFailed:
    'Ihr letzter Zahlungsversuch ist nicht gelungen. Dabei wurde nichts abgebucht, Sie können es noch einmal versuchen.',
  mayJustHavePaid:
    'Falls Sie gerade bezahlt haben: Diese Seite zeigt es innerhalb einer Minute an.',
  lookAgain: 'Neu laden',

  paidSoFar: 'Bisher bezahlt',
  payments: 'Zahlungen',
  whatFor: 'Wofür',
  lineDetail: ({ quantity, price }) => `${quantity} × ${price}`,
  discountOff: (discount) => `${discount} Rabatt`,
  subtotal: 'Zwischensumme',
  discount: 'Rabatt',
  tax: ({ rate, base }) => `Steuer ${rate} auf ${base}`,
  total: 'Gesamtbetrag',
  credited: 'Gutgeschrieben',
  paid: 'Bezahlt',
  wentBack: 'Zurückgebucht',
  methods: {
    bank_transfer: 'Überweisung',
    cash: 'Barzahlung',
    check: 'Scheck',
    customer_balance: 'Überweisung',
    customer_credit: 'Ihr Guthaben',
  },
  refundTo: (method) => `Erstattung auf ${method}`,
  refund: 'Erstattung',
  payment: 'Zahlung',

  factInvoice: 'Rechnung',
  factFor: 'Für',
  factFrom: 'Von',
  factPaidOn: 'Bezahlt am',
  factStartedOn: 'Begonnen am',
  factRefundedOn: 'Erstattet am',
  factWith: 'Mit',
  factDue: 'Fällig am',

  paidInFull: { title: 'Vollständig bezahlt, vielen Dank', text: 'Es ist nichts mehr offen.' },
  nothingToPay: { title: 'Nichts zu bezahlen', text: 'Diese Rechnung lautet auf null.' },
  overpaid: ({ surplus, sender }) =>
    `Es sind ${surplus} mehr eingegangen als gefordert. ${sender} wird sich deswegen bei Ihnen melden.`,
  processing: {
    title: 'Ihre Zahlung ist unterwegs',
    text: 'Zahlungen von einem Bankkonto können einige Werktage dauern. Sie müssen nichts tun, und diese Seite belastet Sie nicht noch einmal.',
  },
  refundedInFull: {
    title: 'Erstattet',
    text: 'Ihre Zahlung wurde erstattet. Es ist nichts offen. Bis Ihre Bank es anzeigt, können einige Tage vergehen.',
  },
  refundedInPart: {
    title: 'Teilweise erstattet',
    text: 'Ein Teil Ihrer Zahlung wurde erstattet. Es ist nichts offen. Bis Ihre Bank es anzeigt, können einige Tage vergehen.',
  },
  disputed: ({ sender }) => ({
    title: 'Ihre Bank prüft eine Zahlung',
    text: `Bis sie entschieden hat, kann hier nichts bezahlt werden. Bei Fragen wenden Sie sich bitte an ${sender}.`,
  }),
  wentBackAndOwed: ({ sender }) =>
    `Ihre Bank hat eine Zahlung zurückgeholt, deshalb ist dieser Betrag wieder offen. Wenn Sie das nicht erwartet haben, wenden Sie sich bitte an ${sender}.`,
  voided: ({ sender }) => ({
    title: 'Diese Rechnung wurde storniert',
    text: `Es ist nichts offen, und es kann nichts bezahlt werden. Wenn Sie das nicht erwartet haben, wenden Sie sich bitte an ${sender}.`,
  }),
  voidedWithMoney: ({ kept, sender }) => ({
    title: 'Diese Rechnung wurde storniert',
    text: `Sie haben ${kept} darauf bezahlt. ${sender} wird sich wegen der Rückzahlung bei Ihnen melden. Es kann nichts mehr bezahlt werden.`,
  }),
  creditedInFull: {
    title: 'Diese Rechnung wurde vollständig gutgeschrieben',
    text: 'Es ist nichts offen, und es kann nichts bezahlt werden.',
  },
  expired: ({ until, sender }) => ({
    title: 'Dieser Link ist abgelaufen',
    text: `Er war bis zum ${until} offen. Es wurde nichts abgebucht. Die Rechnung kann noch offen sein: Bitten Sie ${sender} um einen neuen Link. Er zeigt, was an dem Tag offen ist.`,
  }),
  replaced: ({ sender }) => ({
    title: 'Dieser Link wurde ersetzt',
    text: `Für diese Rechnung gibt es einen neueren Link. Suchen Sie die letzte Nachricht von ${sender} in dem Postfach, das Ihre Rechnungen empfängt. Es wurde nichts abgebucht.`,
  }),
  notFound: {
    title: 'Dieser Link führt nirgendwohin',
    text: 'Prüfen Sie, ob die ganze Adresse kopiert wurde, oder bitten Sie den Absender um einen neuen Link. Es wurde nichts abgebucht.',
  },

  askForNewLink: 'Um einen neuen Link bitten',
  askForNewLinkHint: (address) => `Öffnet eine Mail an ${address}`,
  newLinkSubject: (number) => `Neuer Zahlungslink für Rechnung ${number}`,

  errors: {
    BUSY: {
      title: 'Einen Moment bitte',
      text: 'An dieser Rechnung wird gerade gearbeitet. Es wurde nichts abgebucht. Warten Sie einige Sekunden und versuchen Sie es noch einmal.',
    },
    STRIPE_AWAY: {
      title: 'Stripe ist gerade nicht erreichbar',
      text: 'Es wurde nichts abgebucht. Versuchen Sie es in einer Minute noch einmal, Ihr Link bleibt derselbe.',
    },
    NOT_PAYABLE_ONLINE: {
      title: 'Das kann gerade nicht online bezahlt werden',
      text: 'Es wurde nichts abgebucht. Versuchen Sie es später noch einmal und wenden Sie sich an den Absender der Rechnung, wenn es so bleibt. Ihr Link bleibt derselbe.',
    },
    TOO_MANY: {
      title: 'Zu viele Versuche',
      text: 'Diese Seite wurde von Ihrem Anschluss zu oft geöffnet. Es wurde nichts abgebucht. Versuchen Sie es in einer Viertelstunde noch einmal.',
    },
    METHOD_NOT_ALLOWED: {
      title: 'Diese Seite funktioniert anders',
      text: 'Öffnen Sie den Link in einem Browser. Es wurde nichts abgebucht.',
    },
    UNEXPECTED: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: 'Diese Seite hat nichts abgebucht. Versuchen Sie es in einer Minute noch einmal, Ihr Link bleibt derselbe.',
    },
  },
  backToInvoice: 'Zurück zur Rechnung',
  reference: (requestId) => `Kennung ${requestId}`,
};
