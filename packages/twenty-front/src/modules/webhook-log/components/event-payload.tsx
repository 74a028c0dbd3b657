import { IconEyeOff } from '@tabler/icons-react';
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { CopyButton } from '../../ui/components/copy-button.tsx';
import { splitJsonLine } from '../utils/split-json-line.util.ts';
import classes from './event-drawer.module.css';

// Enough for any event of ours; beyond it the page would be slow to scroll.
const SHOWN_LINES = 1500;

const depthOf = (line: string): CSSProperties =>
  ({ '--depth': line.length - line.trimStart().length }) as CSSProperties;

/** What Stripe sent, in colours, a number before each line. */
export const EventPayload = ({
  payload,
  masked,
}: {
  readonly payload: string;
  readonly masked: boolean;
}): ReactNode => {
  const format = useFormat();
  const lines = useMemo(() => payload.split('\n'), [payload]);
  const hidden = lines.length - SHOWN_LINES;

  return (
    <section className={classes['payload']} aria-label="Payload">
      <div className={classes['payloadHead']}>
        <h3>Payload</h3>
        <CopyButton what="Payload" text={payload} />
      </div>
      <pre className={classes['code']}>
        {lines.slice(0, SHOWN_LINES).map((line, index) => (
          <span key={index} className={classes['line']} style={depthOf(line)}>
            {splitJsonLine(line).map(({ text, kind }, part) =>
              kind === 'plain' ? (
                text
              ) : (
                <span key={part} data-kind={kind}>
                  {text}
                </span>
              ),
            )}
          </span>
        ))}
      </pre>
      {hidden > 0 ? (
        <p className={classes['masked']}>{format.number(hidden)} more lines; “Copy” takes all.</p>
      ) : null}
      {masked ? (
        <p className={classes['masked']}>
          <IconEyeOff size={14} aria-hidden="true" />
          Personal data is masked. Seeing it needs the permission to read payloads.
        </p>
      ) : null}
    </section>
  );
};
