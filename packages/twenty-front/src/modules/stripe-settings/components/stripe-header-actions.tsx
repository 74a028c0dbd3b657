import { IconExternalLink, IconStethoscope } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useDoctor } from '../../doctor/hooks/use-doctor.ts';
import { Button, ExternalButton } from '../../ui/components/button.tsx';
import { useIsPhone } from '../../ui/hooks/use-is-phone.ts';
import { useStripeSettings } from '../hooks/use-stripe-settings.ts';
import { useViewedMode } from '../hooks/use-viewed-mode.ts';
import { nextSettingsStep } from '../utils/next-settings-step.util.ts';
import { stripeDashboardUrl } from '../utils/stripe-dashboard-url.util.ts';

export const StripeHeaderActions = (): ReactNode => {
  const isPhone = useIsPhone();
  const { loaded } = useStripeSettings();
  const { viewed } = useViewedMode(loaded?.settings.mode ?? 'TEST');
  const { running, run } = useDoctor();
  const connection = loaded?.connections.find(({ current, mode }) => current && mode === viewed);
  const url = connection === undefined ? null : stripeDashboardUrl(connection, 'dashboard');
  const isNext = loaded !== undefined && nextSettingsStep(connection) === 'RUN_DOCTOR';

  return (
    <>
      {url === null || isPhone ? null : (
        <ExternalButton href={url} icon={<IconExternalLink size={14} aria-hidden="true" />}>
          Open Stripe Dashboard
        </ExternalButton>
      )}
      <Button
        variant={isNext ? 'primary' : 'secondary'}
        icon={<IconStethoscope size={14} aria-hidden="true" />}
        busy={running}
        onClick={() => {
          run();
          document.getElementById('doctor')?.scrollIntoView({ behavior: 'smooth' });
        }}
      >
        Run doctor
      </Button>
    </>
  );
};
