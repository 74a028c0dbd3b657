import { type ReactNode } from 'react';
import { useCurrentUser } from '../../auth/current-user-context.ts';
import { type LetterheadForm } from '../types/letterhead-form.type.ts';
import { groupIban } from '../utils/create-letterhead-form.util.ts';
import { logoUrl } from '../utils/logo-url.util.ts';
import { linesOfAddress } from '../utils/read-letterhead-form.util.ts';
import classes from './paper-preview.module.css';

const LINES = [100, 82, 91, 74];

/** An invoice's sheet as it will be printed, drawn while somebody types: measured in the points of the PDF. */
export const PaperPreview = ({ form }: { readonly form: LetterheadForm }): ReactNode => {
  const { workspace } = useCurrentUser();
  const name = form.senderName.trim() || workspace.name;
  const tagline = form.tagline.trim();
  const legal = [
    form.registration.trim(),
    form.taxId.trim() === '' ? '' : `Tax id ${form.taxId.trim()}`,
  ].filter((part) => part !== '');
  const bank = [form.bankAccountHolder.trim(), groupIban(form.iban), form.bic.trim()].filter(
    (line) => line !== '',
  );

  return (
    <div
      className={classes['paper']}
      role="img"
      aria-label={`An invoice of ${name} on this letterhead`}
    >
      <div className={classes['sheet']}>
        <div className={classes['bar']} style={{ background: form.accentColor }} />
        <div className={classes['head']}>
          {form.logo === null ? null : <img src={logoUrl(form.logo)} alt="" />}
          <div>
            <div className={classes['name']}>{name}</div>
            {tagline === '' ? null : <div className={classes['quiet']}>{tagline}</div>}
          </div>
          <div className={classes['headline']}>
            Invoice
            <div>INV-0042</div>
          </div>
        </div>
        <div className={classes['recipient']}>
          <div className={classes['quiet']}>Billed to</div>
          <strong>Brackwater Marine</strong>
        </div>
        <div className={classes['lines']}>
          {LINES.map((width) => (
            <div key={width} className={classes['line']}>
              <span style={{ width: `${width * 0.6}%` }} />
              <span />
            </div>
          ))}
        </div>
        <div className={classes['panel']}>
          <span className={classes['code']} />
          <div className={classes['pay']}>
            <strong>Pay by the due date</strong>
            <div className={classes['quiet']}>Scan the code or open the link.</div>
          </div>
          {form.iban.trim() === '' ? null : (
            <div className={classes['bank']}>
              <div className={classes['quiet']}>Or by bank transfer</div>
              {bank.map((line) => (
                <div key={line}>{line}</div>
              ))}
            </div>
          )}
        </div>
        <div className={classes['foot']}>
          <div>{[name, ...linesOfAddress(form.address)].join(', ')}</div>
          {legal.length === 0 ? null : <div>{legal.join(', ')}</div>}
        </div>
      </div>
    </div>
  );
};
