import { type ReactNode } from 'react';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { ExtendDueDateModal } from './extend-due-date-modal.tsx';
import { type LinkAction } from './link-menu.tsx';
import { LinkTermsModal } from './link-terms-modal.tsx';
import { RenewLinkModal } from './renew-link-modal.tsx';
import { RevokeLinkModal } from './revoke-link-modal.tsx';

/** The dialog of what is asked of a link. */
export const LinkQuestion = ({
  action,
  invoice,
  onClose,
}: {
  readonly action: LinkAction;
  readonly invoice: InvoiceDetailFragment;
  readonly onClose: () => void;
}): ReactNode => {
  switch (action) {
    case 'CHANGE_LINK_TERMS':
      return invoice.paymentLink === null ? null : (
        <LinkTermsModal invoice={invoice} link={invoice.paymentLink} onClose={onClose} />
      );
    case 'EXTEND_DUE_DATE':
      return <ExtendDueDateModal invoice={invoice} onClose={onClose} />;
    case 'RENEW_LINK':
      return <RenewLinkModal invoice={invoice} onClose={onClose} />;
    case 'REVOKE_LINK':
      return <RevokeLinkModal invoice={invoice} onClose={onClose} />;
  }
};
