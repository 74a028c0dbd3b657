import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useFormat } from '../../format/format-context.ts';
import { findNeighbours } from '../../invoice-list/utils/listed-invoices.util.ts';
import { IconButton } from '../../ui/components/icon-button.tsx';
import classes from './invoice-page.module.css';

type Direction = 'previous' | 'next';

const ICON = { size: 16, 'aria-hidden': true } as const;

/** Through the list one came from, without going back to it; nothing where one came from elsewhere. */
export const NeighbourButtons = ({ invoiceId }: { readonly invoiceId: string }): ReactNode => {
  const format = useFormat();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const { state } = useLocation() as { state: { pressed?: Direction } | null };
  const buttons = {
    previous: useRef<HTMLButtonElement>(null),
    next: useRef<HTMLButtonElement>(null),
  };
  const pressed = useRef(state?.pressed === undefined ? null : buttons[state.pressed]);
  const neighbours = findNeighbours(invoiceId);

  // Every invoice is a page of its own: whoever pressed with the keyboard presses again where they were.
  useEffect(() => pressed.current?.current?.focus(), []);

  if (neighbours === null) return null;
  const { position, count, previousId, nextId } = neighbours;
  const go = (id: string | null, direction: Direction): void => {
    const tab = parameters.get('tab');
    const search = tab === null ? '' : `?tab=${tab}`;
    if (id !== null) void navigate(`/invoices/${id}${search}`, { state: { pressed: direction } });
  };

  return (
    <span className={classes['neighbours']}>
      <IconButton
        ref={buttons.previous}
        label="Previous invoice"
        disabled={previousId === null}
        onClick={() => go(previousId, 'previous')}
      >
        <IconChevronUp {...ICON} />
      </IconButton>
      <IconButton
        ref={buttons.next}
        label="Next invoice"
        disabled={nextId === null}
        onClick={() => go(nextId, 'next')}
      >
        <IconChevronDown {...ICON} />
      </IconButton>
      <span>
        {format.number(position)} of {format.number(count)}
      </span>
    </span>
  );
};
