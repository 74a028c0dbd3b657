import { IconCopy, IconLink } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type InvoiceDetailFragment, type PaymentLinkState } from '../../../generated/graphql';
import { type Format } from '../../format/utils/create-format.util.ts';
import { useFormat } from '../../format/format-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { Tag, type TagColor } from '../../ui/components/tag.tsx';
import { describeLinkEnd } from '../../invoice/utils/describe-link-end.util.ts';
import { QrCode } from './qr-code.tsx';
import classes from './summary-panel.module.css';

type Link = NonNullable<InvoiceDetailFragment['paymentLink']>;

const STATE: Readonly<Record<PaymentLinkState, { label: string; color: TagColor }>> = {
  OPEN: { label: 'Open', color: 'green' },
  CLOSED: { label: 'Closed', color: 'gray' },
  EXPIRED: { label: 'Expired', color: 'yellow' },
  REVOKED: { label: 'Revoked', color: 'gray' },
};

const describeClosed = ({ state, expiresAt, revokedAt }: Link, format: Format): string => {
  if (state === 'REVOKED' && revokedAt !== null) {
    return `It was revoked on ${format.dateTime(revokedAt)} and leads nowhere. Create a new one to be paid.`;
  }
  return state === 'EXPIRED' && expiresAt !== null
    ? `It ended on ${format.dateTime(expiresAt)}. Extend the due date to open it again.`
    : 'It asks for nothing any more and says so to whoever opens it.';
};

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const describeOpened = ({ openedCount, lastOpenedAt }: Link, format: Format): string => {
  if (openedCount === 0) return 'Not opened yet';
  const times = openedCount === 1 ? 'once' : `${format.number(openedCount)} times`;
  return lastOpenedAt === null
    ? `Opened ${times}`
    : `Opened ${times}, last ${format.shortDateTime(lastOpenedAt)}`;
};

const OpenLink = ({
  link,
  asksFor,
  onCopy,
}: {
  readonly link: Link;
  readonly asksFor: string;
  readonly onCopy: () => void;
}): ReactNode => {
  const format = useFormat();
  return (
    <>
      <div className={classes['linkBox']}>
        <IconLink size={14} aria-hidden="true" />
        <code className={classes['url']} title={link.url} data-testid="payment-link-url">
          {link.url.replace(/^https?:\/\//, '')}
        </code>
        <Button icon={<IconCopy size={14} aria-hidden="true" />} onClick={onCopy}>
          Copy
        </Button>
      </div>
      <div className={classes['linkFacts']}>
        <QrCode text={link.url} label="QR code of the payment link" />
        <div className={classes['facts']}>
          <span>
            Asks for <strong>{asksFor}</strong>
          </span>
          <span>{capitalize(describeLinkEnd(link.expiresAt, format))}</span>
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

/** What the link asks for, until when, how often it was opened, and where it leads. */
export const PaymentLinkCard = ({
  invoice,
  onCopy,
}: {
  readonly invoice: InvoiceDetailFragment;
  readonly onCopy: () => void;
}): ReactNode => {
  const format = useFormat();
  const { paymentLink: link, owedMinor, currency } = invoice;
  if (link === null) return null;
  const { label, color } = STATE[link.state];

  return (
    <section className={classes['section']} aria-label="Payment link">
      <div className={classes['linkHead']}>
        <h2>Payment link</h2>
        <Tag color={color} shape="pill">
          {label}
        </Tag>
      </div>
      {link.state === 'OPEN' ? (
        <OpenLink link={link} asksFor={format.money(owedMinor, currency)} onCopy={onCopy} />
      ) : (
        <div className={classes['facts']}>
          <span>{describeClosed(link, format)}</span>
          <span>{describeOpened(link, format)}</span>
        </div>
      )}
    </section>
  );
};
