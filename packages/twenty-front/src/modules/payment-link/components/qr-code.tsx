import { type ReactNode, useEffect, useState } from 'react';
import classes from './payment-link-card.module.css';

/** The library comes with the first code shown, not with the page. */
export const QrCode = ({
  text,
  label,
}: {
  readonly text: string;
  readonly label: string;
}): ReactNode => {
  const [source, setSource] = useState<string | null>(null);

  useEffect(() => {
    let isCurrent = true;
    import('qrcode')
      .then(({ toString }) => toString(text, { type: 'svg', margin: 0 }))
      .then((svg) => {
        if (isCurrent) setSource(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
      })
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [text]);

  return source === null ? (
    <span className={classes['qr']} aria-hidden="true" />
  ) : (
    <img className={classes['qr']} src={source} alt={label} />
  );
};
