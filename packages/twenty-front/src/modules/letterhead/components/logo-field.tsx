import { IconPhoto, IconTrash, IconUpload } from '@tabler/icons-react';
import { type ReactNode, useId, useRef } from 'react';
import { Button } from '../../ui/components/button.tsx';
import fieldClasses from '../../ui/components/field.module.css';
import { logoUrl } from '../utils/logo-url.util.ts';
import { readLogoFile } from '../utils/read-logo-file.util.ts';
import classes from './letterhead.module.css';

const ICON = { size: 14, 'aria-hidden': true } as const;

/** The picture at the head of documents: chosen, shown at once, kept with the rest. */
export const LogoField = ({
  logo,
  problem,
  onChange,
  onProblem,
}: {
  readonly logo: string | null;
  readonly problem: string | null;
  readonly onChange: (logo: string | null) => void;
  readonly onProblem: (problem: string) => void;
}): ReactNode => {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const choose = async (file: File): Promise<void> => {
    const read = await readLogoFile(file, createImageBitmap);
    if (read.logo === null) onProblem(read.problem);
    else onChange(read.logo);
  };

  return (
    <div className={fieldClasses['field']}>
      <span className={fieldClasses['label']}>Logo</span>
      <div className={classes['logo']}>
        <span className={classes['logoTile']}>
          {logo === null ? (
            <IconPhoto size={20} aria-hidden="true" />
          ) : (
            <img src={logoUrl(logo)} alt="The logo as it is chosen" />
          )}
        </span>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          accept="image/png,image/jpeg"
          aria-label="Logo file"
          aria-invalid={problem !== null}
          aria-describedby={id}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file can be chosen again after a refusal.
            event.target.value = '';
            if (file !== undefined) void choose(file);
          }}
        />
        <Button icon={<IconUpload {...ICON} />} onClick={() => input.current?.click()}>
          {logo === null ? 'Choose a picture' : 'Replace'}
        </Button>
        {logo === null ? null : (
          <Button variant="tertiary" icon={<IconTrash {...ICON} />} onClick={() => onChange(null)}>
            Remove logo
          </Button>
        )}
      </div>
      <div
        id={id}
        className={fieldClasses[problem === null ? 'help' : 'problem']}
        role={problem === null ? undefined : 'alert'}
      >
        {problem ?? 'PNG or JPEG, at most 256 KiB. It is printed 30 points high.'}
      </div>
    </div>
  );
};
