import { type ReactNode } from 'react';
import { type StripeMode } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { DoctorSection } from '../../doctor/components/doctor-section.tsx';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { useStripeSettings } from '../hooks/use-stripe-settings.ts';
import { useViewedMode } from '../hooks/use-viewed-mode.ts';
import { type StripeConnection } from '../utils/describe-connection.util.ts';
import { nextSettingsStep } from '../utils/next-settings-step.util.ts';
import { AccountSection } from './account-section.tsx';
import { LockBanner } from './lock-banner.tsx';
import { ModeCards } from './mode-cards.tsx';
import { NoKeysSection } from './no-keys-section.tsx';
import { PaymentLinkSection } from './payment-link-section.tsx';
import classes from './settings.module.css';
import { WebhookSection } from './webhook-section.tsx';

const ModeSections = ({
  mode,
  connections,
}: {
  readonly mode: StripeMode;
  readonly connections: readonly StripeConnection[];
}): ReactNode => {
  const ofMode = connections.filter((connection) => connection.mode === mode);
  const current = ofMode.find((connection) => connection.current);
  const step = nextSettingsStep(current);

  return (
    <>
      {current === undefined ? (
        <NoKeysSection mode={mode} />
      ) : (
        <>
          <AccountSection connection={current} step={step} />
          <WebhookSection connection={current} step={step} />
        </>
      )}
      {ofMode
        .filter((connection) => !connection.current)
        .map((connection) => (
          <div key={connection.id} className={classes['earlier']}>
            <p className={classes['secondary']}>
              An earlier account, replaced by a newer connection. It still listens for payments,
              refunds and disputes of its own invoices.
            </p>
            <AccountSection connection={connection} step={null} />
            <WebhookSection connection={connection} step={null} />
          </div>
        ))}
    </>
  );
};

export const StripeSettings = (): ReactNode => {
  const { loaded, error, reload } = useStripeSettings();
  const { viewed, view } = useViewedMode(loaded?.settings.mode ?? 'TEST');

  if (error !== undefined) return <ProblemMessage problem={toProblem(error)} onRetry={reload} />;
  if (loaded === undefined) {
    return (
      <div className={classes['container']} aria-busy="true">
        <SkeletonBar width="100%" height={76} />
        <SkeletonBar width="100%" height={220} />
      </div>
    );
  }
  const { connections, settings } = loaded;

  return (
    <div className={classes['scroll']}>
      <div className={classes['container']}>
        <LockBanner connections={connections} />
        <ModeCards connections={connections} inUse={settings.mode} viewed={viewed} onView={view} />
        <ModeSections mode={viewed} connections={connections} />
        <PaymentLinkSection settings={settings} />
        <DoctorSection />
      </div>
    </div>
  );
};
