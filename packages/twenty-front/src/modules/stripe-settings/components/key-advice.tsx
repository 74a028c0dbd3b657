import { IconAlertTriangle, IconExternalLink, IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Button, ExternalButton } from '../../ui/components/button.tsx';
import { CopyButton } from '../../ui/components/copy-button.tsx';
import { type StripeConnection } from '../utils/describe-connection.util.ts';
import { stripeDashboardUrl } from '../utils/stripe-dashboard-url.util.ts';
import classes from './settings.module.css';

const MissingList = ({
  permissions,
}: {
  readonly permissions: StripeConnection['missingPermissions'];
}): ReactNode => (
  <ul className={classes['permissions']} aria-label="Missing permissions">
    {permissions.map(({ resource, permission, access }) => (
      <li key={permission}>
        <span>
          {resource}, {access.toLowerCase()}
        </span>
        <code>{permission}</code>
        <CopyButton what="Permission" text={permission} />
      </li>
    ))}
  </ul>
);

/** What a key lacks or has too much of. A restricted key that lacks nothing needs no words. */
export const KeyAdvice = ({ connection }: { readonly connection: StripeConnection }): ReactNode => {
  const [isOpen, setIsOpen] = useState(false);
  const { missingPermissions: missing, canDoMoreThanNeeded } = connection;
  const url = stripeDashboardUrl(connection, 'apikeys');
  const apiKeysLink =
    url === null ? null : (
      <ExternalButton href={url} icon={<IconExternalLink size={14} aria-hidden="true" />}>
        API keys at Stripe
      </ExternalButton>
    );

  if (missing.length > 0) {
    return (
      <div className={classes['advice']}>
        <div className={classes['option']}>
          <IconAlertTriangle size={16} color="var(--yellow-text)" role="img" aria-label="Warning" />
          <div className={classes['words']}>
            <div className={classes['title']}>
              {missing.length === 1
                ? '1 permission is missing'
                : `${missing.length} permissions are missing`}
            </div>
            <div className={classes['secondary']}>
              Add {missing.length === 1 ? 'it' : 'them'} to the key at Stripe, then check again.
              Rights to write show at their first use.
            </div>
          </div>
          <Button expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? 'Hide the list' : 'Show the list'}
          </Button>
          {apiKeysLink}
        </div>
        {isOpen ? <MissingList permissions={missing} /> : null}
      </div>
    );
  }
  if (!canDoMoreThanNeeded) return null;
  return (
    <div className={classes['option']}>
      <IconInfoCircle size={16} color="var(--link)" role="img" aria-label="Advice" />
      <div className={classes['words']}>
        <div className={classes['title']}>This key can do more than needed</div>
        <div className={classes['secondary']}>
          It works. A restricted key with the permissions named in the documentation would do, and
          would harm less in wrong hands.
        </div>
      </div>
      {apiKeysLink}
    </div>
  );
};
