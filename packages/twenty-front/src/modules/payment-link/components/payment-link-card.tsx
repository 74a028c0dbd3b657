import { IconCalendarPlus, IconCopy, IconLink } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { describeLinkEnd } from '../../invoice/utils/describe-link-end.util.ts';
import { findAction } from '../../invoice-page/utils/next-step.util.ts';
import { Button } from '../../ui/components/button.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { LINK_STATE_LOOK } from '../constants/link-state-look.constant.ts';
import { type PaymentLink } from '../types/payment-link.type.ts';
import { describeClosedLink } from '../utils/describe-closed-link.util.ts';
import { describeOpened } from '../utils/describe-opened.util.ts';
import { describePart } from '../utils/describe-part.util.ts';
import { type LinkAction, LinkMenu } from './link-menu.tsx';
import classes from './payment-link-card.module.css';
import { QrCode } from './qr-code.tsx';

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const OpenLink = ({
  link,
  invoice,
  onCopy,
}: {
  readonly link: PaymentLink;
  readonly invoice: InvoiceDetailFragment;
  readonly onCopy: () => void;
}): ReactNode => {
  const format = useFormat();
  const part = describePart(link, invoice.currency, format);
  return (
    <>
      <div className={classes['box']}>
        <IconLink size={14} aria-hidden="true" />
        <code className={classes['url']} title={link.url} data-testid="payment-link-url">
          {link.url.replace(/^https?:\/\//, '')}
        </code>
        <Button icon={<IconCopy size={14} aria-hidden="true" />} onClick={onCopy}>
          Copy
        </Button>
      </div>
      <div className={classes['beside']}>
        <QrCode text={link.url} label="QR code of the payment link" />
        <div className={classes['facts']}>
          <span>
            Asks for <strong>{format.money(invoice.owedMinor, invoice.currency)}</strong>
          </span>
          {part === null ? null : <span>{part}</span>}
          <span title={`Time zone of your workspace: ${format.timeZone}`}>
            {capitalize(describeLinkEnd(link.expiresAt, format))}
          </span>
          <span>{describeOpened(link, format)}</span>
          <span>Leads to Stripe’s payment page</span>
          <a href={link.url} target="_blank" rel="noopener noreferrer">
            Open as the customer
          </a>
        </div>
      </div>
    </>
  );
};

/** What the link asks for, until when, how often it was opened, where it leads, and what can be done to it. */
export const PaymentLinkCard = ({
  invoice,
  onCopy,
  onAsk,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onCopy: () => void;
  readonly onAsk: (action: LinkAction) => void;
}): ReactNode => {
  const format = useFormat();
  const { paymentLink: link, actions } = invoice;
  if (link === null) return null;
  const { label, color } = LINK_STATE_LOOK[link.state];

  return (
    <section className={classes['section']} aria-label="Payment link">
      <div className={classes['head']}>
        <h2>Payment link</h2>
        <Tag color={color} shape="pill">
          {label}
        </Tag>
        <span className={classes['menu']}>
          <LinkMenu invoice={invoice} onAsk={onAsk} />
        </span>
      </div>
      {link.state === 'OPEN' ? (
        <OpenLink link={link} invoice={invoice} onCopy={onCopy} />
      ) : (
        <div className={classes['facts']}>
          <span>{describeClosedLink(link, format)}</span>
          <span>{describeOpened(link, format)}</span>
          {link.state === 'EXPIRED' && findAction(actions, 'EXTEND_DUE_DATE').allowed ? (
            <div className={classes['remedy']}>
              <Button
                icon={<IconCalendarPlus size={14} aria-hidden="true" />}
                onClick={() => onAsk('EXTEND_DUE_DATE')}
              >
                Extend due date
              </Button>
            </div>
          ) : null}
        </div>
      )}
    </section>
  );
};
