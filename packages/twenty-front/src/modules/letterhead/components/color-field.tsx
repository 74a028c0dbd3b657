import { type ReactNode } from 'react';
import { Field } from '../../ui/components/field.tsx';
import classes from './letterhead.module.css';

const COLOR = /^#[0-9a-f]{6}$/i;
const BLACK = '#000000';

/** A colour by its digits or from the browser's own palette. */
export const ColorField = ({
  label,
  help,
  value,
  problem,
  onChange,
}: {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (color: string) => void;
}): ReactNode => (
  <Field label={label} problem={problem} help={help}>
    {(control) => (
      <div className={classes['color']}>
        <input
          type="color"
          className={classes['swatch']}
          aria-label={`${label}, palette`}
          value={COLOR.test(value.trim()) ? value.trim() : BLACK}
          onChange={(event) => onChange(event.target.value)}
        />
        <input
          {...control}
          className={`${control.className} ${classes['hex']}`}
          autoComplete="off"
          spellCheck={false}
          maxLength={7}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    )}
  </Field>
);
