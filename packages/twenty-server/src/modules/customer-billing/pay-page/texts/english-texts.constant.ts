import type { PayPageTexts } from './pay-page-texts.type.ts';

const dueIn = (days: number): string => {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days > 1) return `in ${days} days`;
  return days === -1 ? '1 day late' : `${-days} days late`;
};

export const ENGLISH_TEXTS: PayPageTexts = {
  languageName: 'English',
  languageChoice: 'Language',
  testMode: 'Test mode: no real money moves',
  handledByStripe: 'Payment is handled by Stripe',
  questions: 'Questions?',

  pageTitle: ({ number, sender }) => `Invoice ${number} from ${sender}`,
  invoiceFor: ({ number, company }) => `Invoice ${number} for ${company}`,
  owedNow: 'Owed now',
  due: (date) => `Due ${date}`,
  dueIn,
  pay: (amount) => `Pay ${amount}`,
  payHint:
    'You pay on a secure page at Stripe. Open this link again afterwards to see your receipt.',
  payOtherAmount: 'Pay another amount',
  amountFrom: (least) => `from ${least}`,
  amountIn: (currency) => `Amount in ${currency}`,
  amountRange: ({ least, most }) => `From ${least} to ${most}`,
  payThisAmount: 'Pay this amount',
  amountProblems: {
    UNCLEAR: ({ least, most }) => `Enter an amount from ${least} to ${most}.`,
    TOO_SMALL: ({ least }) => `Enter ${least} or more.`,
    TOO_LARGE: ({ most }) => `Only ${most} is owed. Enter that or less.`,
    LEAVES_TOO_LITTLE: ({ most }) =>
      `Too little would be left to be paid later. Enter ${most}, or clearly less.`,
  },
  pdf: 'Invoice as PDF',
  lastTryFailed:
    'Your last try to pay did not go through. It took no money, and you can try again.',
  mayJustHavePaid: 'If you have just paid, this page shows it within a minute.',
  lookAgain: 'Look again',

  paidSoFar: 'Paid so far',
  payments: 'Payments',
  whatFor: 'What this is for',
  lineDetail: ({ quantity, price }) => `${quantity} × ${price}`,
  discountOff: (discount) => `${discount} off`,
  subtotal: 'Subtotal',
  discount: 'Discount',
  tax: ({ rate, base }) => `Tax ${rate} on ${base}`,
  total: 'Total',
  credited: 'Credited',
  paid: 'Paid',
  wentBack: 'Went back',
  methods: {
    bank_transfer: 'bank transfer',
    cash: 'cash',
    check: 'check',
    customer_balance: 'bank transfer',
    customer_credit: 'your credit',
  },
  refundTo: (method) => `Refund to ${method}`,
  refund: 'Refund',
  payment: 'Payment',

  factInvoice: 'Invoice',
  factFor: 'For',
  factFrom: 'From',
  factPaidOn: 'Paid on',
  factStartedOn: 'Started on',
  factRefundedOn: 'Refunded on',
  factWith: 'With',
  factDue: 'Due date',

  paidInFull: { title: 'Paid in full, thank you', text: 'Nothing is owed.' },
  nothingToPay: { title: 'Nothing to pay', text: 'This invoice comes to zero.' },
  overpaid: ({ surplus, sender }) =>
    `${surplus} more than asked has arrived. ${sender} will be in touch about it.`,
  processing: {
    title: 'Your payment is on its way',
    text: 'Payments from a bank account can take some working days. You need not do anything, and this page will not charge you again.',
  },
  refundedInFull: {
    title: 'Refunded',
    text: 'Your payment was refunded. Nothing is owed. Banks can take some days to show it.',
  },
  refundedInPart: {
    title: 'Partly refunded',
    text: 'A part of your payment was refunded. Nothing is owed. Banks can take some days to show it.',
  },
  disputed: ({ sender }) => ({
    title: 'Your bank is looking into a payment',
    text: `Nothing can be paid here until it has decided. Please contact ${sender} if you have questions.`,
  }),
  wentBackAndOwed: ({ sender }) =>
    `Your bank took a payment back, so this is owed again. Contact ${sender} if you did not expect this.`,
  voided: ({ sender }) => ({
    title: 'This invoice was cancelled',
    text: `Nothing is owed and nothing can be paid. Please contact ${sender} if you did not expect this.`,
  }),
  voidedWithMoney: ({ kept, sender }) => ({
    title: 'This invoice was cancelled',
    text: `You have paid ${kept} on it. ${sender} will be in touch about giving it back. Nothing more can be paid.`,
  }),
  creditedInFull: {
    title: 'This invoice was credited in full',
    text: 'Nothing is owed and nothing can be paid.',
  },
  expired: ({ until, sender }) => ({
    title: 'This link has expired',
    text: `It was open until ${until}. No money was taken. The invoice may still be owed, so ask ${sender} for a new link. It will show what is owed on that day.`,
  }),
  replaced: ({ sender }) => ({
    title: 'This link was replaced',
    text: `There is a newer link for this invoice. Look for the latest message from ${sender} in the mailbox that receives your invoices. No money was taken.`,
  }),
  notFound: {
    title: 'This link leads nowhere',
    text: 'Check that the whole address was copied, or ask whoever sent it for a new link. No money was taken.',
  },

  askForNewLink: 'Ask for a new link',
  askForNewLinkHint: (address) => `Opens a mail to ${address}`,
  newLinkSubject: (number) => `New payment link for invoice ${number}`,

  errors: {
    BUSY: {
      title: 'One moment, please',
      text: 'Somebody is at work on this invoice right now. No money was taken. Wait a few seconds and try again.',
    },
    STRIPE_AWAY: {
      title: 'Stripe cannot be reached right now',
      text: 'No money was taken. Try again in a minute; your link stays the same.',
    },
    NOT_PAYABLE_ONLINE: {
      title: 'This cannot be paid online right now',
      text: 'No money was taken. Try again later, and contact the sender of the invoice if it stays like this; your link stays the same.',
    },
    TOO_MANY: {
      title: 'Too many tries',
      text: 'This page was opened too often from your connection. No money was taken. Try again in a quarter of an hour.',
    },
    METHOD_NOT_ALLOWED: {
      title: 'This page works another way',
      text: 'Open the link in a browser. No money was taken.',
    },
    UNEXPECTED: {
      title: 'Something went wrong on our side',
      text: 'This page took no money. Try again in a minute; your link stays the same.',
    },
  },
  backToInvoice: 'Back to the invoice',
  reference: (requestId) => `Reference ${requestId}`,
};
