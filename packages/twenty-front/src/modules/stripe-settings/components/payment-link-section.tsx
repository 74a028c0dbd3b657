import { IconLink, IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/components/button.tsx';
import { Section } from '../../ui/components/section.tsx';
import {
  describePaymentLinks,
  type PaymentLinkSettings,
} from '../utils/describe-payment-links.util.ts';
import { PaymentLinkModal } from './payment-link-modal.tsx';
import classes from './settings.module.css';

/** What new links are made with. */
export const PaymentLinkSection = ({
  settings,
}: {
  readonly settings: PaymentLinkSettings;
}): ReactNode => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title="Payment links"
      description="For new links. One that was sent keeps what it said; each can be changed on its invoice."
    >
      <div className={classes['card']}>
        <div className={classes['option']}>
          <span className={classes['tile']} aria-hidden="true">
            <IconLink size={16} />
          </span>
          <div className={classes['words']}>{describePaymentLinks(settings)}</div>
          <div className={classes['side']}>
            <Button
              variant="tertiary"
              icon={<IconPencil size={14} aria-hidden="true" />}
              onClick={() => setIsOpen(true)}
            >
              Change payment links
            </Button>
          </div>
        </div>
      </div>
      {isOpen ? <PaymentLinkModal settings={settings} onClose={() => setIsOpen(false)} /> : null}
    </Section>
  );
};
