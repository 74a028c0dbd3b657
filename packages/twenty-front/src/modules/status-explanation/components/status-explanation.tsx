import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type StatusExplanationQuery } from '../../../generated/graphql';
import { useFormat } from '../../format/format-context.ts';
import { useNow } from '../../format/hooks/use-now.ts';
import { CopyableId } from '../../ui/components/copyable-id.tsx';
import { Section } from '../../ui/components/section.tsx';
import { describeFact } from '../utils/describe-fact.util.ts';
import { nameRule } from '../utils/name-rule.util.ts';
import classes from './why-drawer.module.css';

type Explanation = StatusExplanationQuery['invoice']['explanation'];

const NOW_MS = 15_000;

const Facts = ({
  facts,
  currency,
}: {
  readonly facts: Explanation['facts'];
  readonly currency: string;
}): ReactNode => {
  const format = useFormat();
  return (
    <Section title="The numbers it was chosen by">
      <table className={classes['facts']} aria-label="Facts">
        <tbody>
          {facts.map((fact) => {
            const { text, quiet } = describeFact(fact, currency, format);
            return (
              <tr key={fact.name}>
                <th scope="row">{fact.label}</th>
                <td data-quiet={quiet || undefined}>{text}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
};

const Rules = ({ explanation }: { readonly explanation: Explanation }): ReactNode => (
  <Section title="The rules, in order" description="The first one that fits decides.">
    <ol className={classes['rules']}>
      {explanation.passed.map(({ row, fits, sentence }) => (
        <li key={row} data-fits={fits || undefined}>
          {fits ? (
            <IconCircleCheck size={16} role="img" aria-label="Fits" />
          ) : (
            <IconCircleDashed size={16} role="img" aria-label="Does not fit" />
          )}
          <div>
            <div className={classes['rule']}>{nameRule(row)}</div>
            <div className={classes['reason']}>{sentence}</div>
          </div>
        </li>
      ))}
      {explanation.passed.some(({ fits }) => fits) ? null : (
        <li data-fits>
          <IconCircleCheck size={16} role="img" aria-label="Fits" />
          <div>
            <div className={classes['rule']}>{nameRule(explanation.row)}</div>
            <div className={classes['reason']}>{explanation.sentence}</div>
          </div>
        </li>
      )}
    </ol>
  </Section>
);

const Evidence = ({ explanation }: { readonly explanation: Explanation }): ReactNode => {
  const format = useFormat();
  const now = useNow(NOW_MS);
  const { since, evidence } = explanation;
  return (
    <Section
      title="What told us"
      note={
        since === null ? undefined : (
          <time dateTime={since} title={format.dateTime(since)}>
            Since {format.shortDateTime(since)}, {format.relative(since, now)}
          </time>
        )
      }
    >
      {evidence.length === 0 ? (
        <p className={classes['reason']}>
          Nothing from Stripe: the status comes from what was done here.
        </p>
      ) : (
        <ul className={classes['evidence']}>
          {evidence.map(({ eventType, stripeEventId, stripeRequestId }) => (
            <li key={`${stripeEventId ?? ''} ${stripeRequestId ?? ''}`}>
              {eventType === null ? null : <span>{eventType}</span>}
              {stripeEventId === null ? null : <CopyableId what="Event id" id={stripeEventId} />}
              {stripeRequestId === null ? null : (
                <CopyableId what="Request id" id={stripeRequestId} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};

export const StatusExplanation = ({
  explanation,
  currency,
}: {
  readonly explanation: Explanation;
  readonly currency: string;
}): ReactNode => (
  <>
    <Facts facts={explanation.facts} currency={currency} />
    <Evidence explanation={explanation} />
    <Rules explanation={explanation} />
  </>
);
