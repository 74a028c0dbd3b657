import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type MailSettingsQuery } from '../../../generated/graphql';
import { useCurrentUser } from '../../auth/current-user-context.ts';
import { KeyRows } from '../../ui/components/key-rows.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { Section } from '../../ui/components/section.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { TextField } from '../../ui/components/text-field.tsx';
import classes from './mail-settings.module.css';
import { TestMail } from './test-mail.tsx';

/** Who the mails come from, and whether any can be sent. */
export const SenderSection = ({
  settings,
  letterheadName,
  replyTo,
  problem,
  onChange,
}: {
  readonly settings: MailSettingsQuery['mailSettings'];
  readonly letterheadName: string | null;
  readonly replyTo: string;
  readonly problem: string | null;
  readonly onChange: (replyTo: string) => void;
}): ReactNode => {
  const { workspace } = useCurrentUser();
  const { isConfigured, senderAddress } = settings;
  const isReady = isConfigured && senderAddress !== null;

  return (
    <Section title="Sender" description="Customers see this name and address.">
      {isReady ? null : (
        <div className={classes['notice']}>
          <Notice kind="warning" title="This CRM cannot send mail">
            Set <code>SMTP_URL</code> and <code>MAIL_FROM</code> on the server, then restart API and
            worker. Until then every mail is refused with these words, and links can be copied.
          </Notice>
        </div>
      )}
      <div className={classes['card']}>
        <KeyRows
          rows={[
            {
              label: 'Mail server',
              value: isReady ? 'Set by SMTP_URL' : 'Not set',
              control: (
                <Tag shape="pill" color={isReady ? 'green' : 'yellow'}>
                  {isReady ? 'Ready' : 'Missing'}
                </Tag>
              ),
            },
            { label: 'Address', value: senderAddress ?? 'Not set' },
            {
              label: 'Name',
              value: letterheadName ?? workspace.name,
              control: (
                <Link to="/settings/letterhead" aria-label="Change the name in the letterhead">
                  Change
                </Link>
              ),
            },
          ]}
        />
      </div>
      <TextField
        label="Answers go to"
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={254}
        placeholder={senderAddress ?? ''}
        help="Left empty: to the address above."
        value={replyTo}
        problem={problem}
        onChange={onChange}
      />
      <TestMail isReady={isReady} />
    </Section>
  );
};
