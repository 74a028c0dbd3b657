import {
  IconCashBanknotePlus,
  IconCopy,
  IconExternalLink,
  IconFileCheck,
  IconFileTypePdf,
  IconLink,
  IconMailForward,
  IconPencil,
  IconSend,
} from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { Button, ExternalButton } from '../../ui/components/button.tsx';
import { type InvoiceActions } from '../hooks/use-invoice-actions.ts';
import { hasRecordButton } from '../utils/has-record-button.util.ts';
import { decideNextStep, findAction, type NextStep } from '../utils/next-step.util.ts';
import { type ConfirmedAction } from './confirm-action.tsx';
import { MoreMenu } from './more-menu.tsx';

const ICON = { size: 14, 'aria-hidden': true } as const;

type HeaderActionsProps = {
  readonly invoice: InvoiceDetailFragment;
  readonly actions: InvoiceActions;
  readonly onConfirm: (action: ConfirmedAction) => void;
};

const STEPS: Readonly<
  Record<
    'ISSUE' | 'CREATE_STRIPE_INVOICE' | 'CREATE_PAYMENT_LINK' | 'COPY_LINK' | 'SEND_INVOICE',
    { label: string; icon: ReactNode }
  >
> = {
  ISSUE: { label: 'Issue', icon: <IconFileCheck {...ICON} /> },
  CREATE_STRIPE_INVOICE: { label: 'Create Stripe invoice', icon: <IconSend {...ICON} /> },
  CREATE_PAYMENT_LINK: { label: 'Create payment link', icon: <IconLink {...ICON} /> },
  COPY_LINK: { label: 'Copy link', icon: <IconCopy {...ICON} /> },
  SEND_INVOICE: { label: 'Send invoice', icon: <IconMailForward {...ICON} /> },
};
type Step = keyof typeof STEPS;

const isStep = (name: string): name is Step => Object.hasOwn(STEPS, name);

/** Which steps have a button beside the blue one: those that can be taken, or could if something were in order. */
const secondarySteps = (invoice: InvoiceDetailFragment, nextStep: NextStep): Step[] => {
  const isDraft = invoice.status === 'DRAFT';
  const owes = isDraft || BigInt(invoice.owedMinor) > 0n;
  const hasOpenLink = invoice.paymentLink?.state === 'OPEN';
  const steps: Record<Step, boolean> = {
    ISSUE: isDraft,
    CREATE_PAYMENT_LINK: owes && !hasOpenLink && invoice.status !== 'VOID',
    CREATE_STRIPE_INVOICE: owes && invoice.stripeInvoiceId === null && invoice.status !== 'VOID',
    COPY_LINK: hasOpenLink,
    // A draft has no number for the mail's subject yet.
    SEND_INVOICE: owes && !isDraft && invoice.status !== 'VOID',
  };
  const shown = (Object.keys(steps) as Step[]).filter((step) => steps[step]);

  return shown.filter((step) => step !== nextStep);
};

const StepButton = ({
  step,
  primary = false,
  invoice,
  actions,
  onConfirm,
}: HeaderActionsProps & { readonly step: Step; readonly primary?: boolean }): ReactNode => {
  const { label, icon } = STEPS[step];
  const isDraft = invoice.status === 'DRAFT';
  const press = (): void => {
    if (step === 'COPY_LINK') actions.copyLink();
    else if (isDraft || step === 'ISSUE' || step === 'SEND_INVOICE') onConfirm(step);
    else if (step === 'CREATE_STRIPE_INVOICE') actions.createStripeInvoice.run();
    else actions.createPaymentLink.run();
  };
  const { allowed, reason } =
    step === 'COPY_LINK' ? { allowed: true, reason: null } : findAction(invoice.actions, step);
  const busy = {
    ISSUE: actions.issue.busy,
    CREATE_STRIPE_INVOICE: actions.createStripeInvoice.busy,
    CREATE_PAYMENT_LINK: actions.createPaymentLink.busy,
    COPY_LINK: false,
    SEND_INVOICE: false,
  }[step];

  return (
    <Button
      icon={icon}
      variant={primary ? 'primary' : 'secondary'}
      busy={busy}
      disabled={actions.busy}
      disabledReason={allowed ? null : (reason ?? 'Your role does not allow this.')}
      onClick={press}
    >
      {label}
    </Button>
  );
};

export const InvoiceHeaderActions = (props: HeaderActionsProps): ReactNode => {
  const { invoice } = props;
  const navigate = useNavigate();
  const nextStep = decideNextStep(invoice);
  const edit = findAction(invoice.actions, 'EDIT');

  return (
    <>
      {invoice.status === 'DRAFT' && edit.allowed ? (
        <Button
          icon={<IconPencil {...ICON} />}
          onClick={() => void navigate(`/invoices/${invoice.id}/edit`)}
        >
          Edit
        </Button>
      ) : null}
      {invoice.stripeDashboardUrl === null ? null : (
        <ExternalButton href={invoice.stripeDashboardUrl} icon={<IconExternalLink {...ICON} />}>
          Open at Stripe
        </ExternalButton>
      )}
      <ExternalButton href={invoice.pdfUrl} icon={<IconFileTypePdf {...ICON} />}>
        PDF
      </ExternalButton>
      {secondarySteps(invoice, nextStep).map((step) => (
        <StepButton key={step} step={step} {...props} />
      ))}
      {hasRecordButton(invoice) ? (
        <Button
          icon={<IconCashBanknotePlus {...ICON} />}
          disabled={props.actions.busy}
          onClick={() => props.onConfirm('RECORD_PAYMENT')}
        >
          Record payment
        </Button>
      ) : null}
      <MoreMenu {...props} />
      {nextStep !== null && isStep(nextStep) ? (
        <StepButton step={nextStep} primary {...props} />
      ) : null}
    </>
  );
};
