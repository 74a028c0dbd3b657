import { IconKey } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type StripeMode } from '../../../generated/graphql';
import { Button } from '../../ui/components/button.tsx';
import { Section } from '../../ui/components/section.tsx';
import { modeWord } from '../utils/describe-connection.util.ts';
import { KeyFormModal } from './key-form-modal.tsx';
import classes from './settings.module.css';

export const NoKeysSection = ({ mode }: { readonly mode: StripeMode }): ReactNode => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title="Keys"
      description="Encrypted, never shown again, and checked with Stripe first."
    >
      <div className={classes['card']}>
        <div className={classes['option']}>
          <span className={classes['tile']} aria-hidden="true">
            <IconKey size={16} />
          </span>
          <div className={classes['words']}>
            <div className={classes['title']}>No {modeWord(mode)} keys yet</div>
            <div className={classes['secondary']}>
              Copy a restricted or secret key and the publishable key from the Stripe Dashboard,
              {mode === 'LIVE' ? ' with live data shown.' : ' with test data shown.'}
            </div>
          </div>
          <Button
            variant="primary"
            icon={<IconKey size={14} aria-hidden="true" />}
            onClick={() => setIsOpen(true)}
          >
            Add {modeWord(mode)} keys
          </Button>
        </div>
      </div>
      {isOpen ? (
        <KeyFormModal mode={mode} connection={null} onClose={() => setIsOpen(false)} />
      ) : null}
    </Section>
  );
};
