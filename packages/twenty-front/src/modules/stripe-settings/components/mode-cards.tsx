import { IconBuildingBank, IconCircleCheck, IconFlask } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type StripeMode } from '../../../generated/graphql';
import { countryName } from '../../company/utils/country-name.util.ts';
import { useFormat } from '../../format/format-context.ts';
import { Button } from '../../ui/components/button.tsx';
import { Tag } from '../../ui/components/tag.tsx';
import { type ModeSwitch, useModeSwitch } from '../hooks/use-mode-switch.ts';
import { isUsable, modeWord, type StripeConnection } from '../utils/describe-connection.util.ts';
import classes from './mode-cards.module.css';
import { ModeModal } from './mode-modal.tsx';
import settingsClasses from './settings.module.css';

const MODES: readonly StripeMode[] = ['TEST', 'LIVE'];

const shorten = (accountId: string): string =>
  accountId.length > 16 ? `${accountId.slice(0, 9)}…${accountId.slice(-4)}` : accountId;

const whyNot = (mode: StripeMode, connection: StripeConnection | undefined): string | null => {
  if (isUsable(connection)) return null;
  return connection?.locked === true
    ? 'The connection is locked. Confirm first that this installation uses it.'
    : `Add ${modeWord(mode)} keys first.`;
};

const StateTag = ({
  mode,
  isInUse,
  connection,
}: {
  readonly mode: StripeMode;
  readonly isInUse: boolean;
  readonly connection: StripeConnection | undefined;
}): ReactNode => {
  if (connection?.locked === true) {
    return (
      <Tag shape="pill" color="red">
        Locked
      </Tag>
    );
  }
  if (!isUsable(connection)) {
    return (
      <Tag shape="pill" color="gray">
        No keys
      </Tag>
    );
  }
  if (isInUse) {
    return (
      <Tag shape="pill" color={mode === 'LIVE' ? 'green' : 'yellow'}>
        In use
      </Tag>
    );
  }
  return (
    <Tag shape="pill" color="gray">
      Ready
    </Tag>
  );
};

const ModeCard = ({
  mode,
  connection,
  isInUse,
  isViewed,
  modeSwitch,
  onView,
}: {
  readonly mode: StripeMode;
  readonly connection: StripeConnection | undefined;
  readonly isInUse: boolean;
  readonly isViewed: boolean;
  readonly modeSwitch: ModeSwitch;
  readonly onView: () => void;
}): ReactNode => {
  const format = useFormat();
  const name = modeWord(mode);
  const Icon = mode === 'LIVE' ? IconBuildingBank : IconFlask;
  const facts =
    connection === undefined
      ? ['No keys yet']
      : [
          shorten(connection.accountId),
          connection.countryCode === null
            ? null
            : countryName(connection.countryCode, format.locale),
          connection.defaultCurrency?.toUpperCase() ?? null,
          connection.sandbox ? 'sandbox' : null,
        ].filter((fact) => fact !== null);

  return (
    <div className={classes['card']} data-viewed={isViewed || undefined}>
      <span className={settingsClasses['tile']} aria-hidden="true">
        <Icon size={16} />
      </span>
      <div className={classes['words']}>
        <div className={classes['head']}>
          <button
            type="button"
            className={classes['view']}
            aria-pressed={isViewed}
            onClick={onView}
          >
            {mode === 'LIVE' ? 'Live mode' : 'Test mode'}
          </button>
          <StateTag mode={mode} isInUse={isInUse} connection={connection} />
          {isInUse ? (
            <IconCircleCheck size={20} role="img" aria-label="New objects are made here" />
          ) : (
            <div className={classes['switch']}>
              <Button
                busy={modeSwitch.ask.busy}
                disabledReason={whyNot(mode, connection)}
                onClick={() => modeSwitch.ask.run(mode)}
              >
                Switch to {name}
              </Button>
            </div>
          )}
        </div>
        <div className={settingsClasses['secondary']}>{facts.join(', ')}</div>
      </div>
    </div>
  );
};

/** Both connections side by side: which makes new objects, and which is looked at below. */
export const ModeCards = ({
  connections,
  inUse,
  viewed,
  onView,
}: {
  readonly connections: readonly StripeConnection[];
  readonly inUse: StripeMode;
  readonly viewed: StripeMode;
  readonly onView: (mode: StripeMode) => void;
}): ReactNode => {
  const modeSwitch = useModeSwitch();

  return (
    <div className={classes['cards']} role="group" aria-label="Test and live connection">
      {MODES.map((mode) => (
        <ModeCard
          key={mode}
          mode={mode}
          connection={connections.find(
            (connection) => connection.current && connection.mode === mode,
          )}
          isInUse={mode === inUse}
          isViewed={mode === viewed}
          modeSwitch={modeSwitch}
          onView={() => onView(mode)}
        />
      ))}
      <ModeModal modeSwitch={modeSwitch} connections={connections} />
    </div>
  );
};
