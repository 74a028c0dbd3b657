import { type ReactNode, type RefObject } from 'react';
import { Field } from '../../ui/components/field.tsx';
import { Section } from '../../ui/components/section.tsx';
import { type InvoiceEditor } from '../hooks/use-invoice-editor.ts';
import { touchedProblems } from '../utils/touched-problems.util.ts';
import { EditorSums } from './editor-sums.tsx';
import classes from './editor.module.css';
import { HeadFields } from './head-fields.tsx';
import { LineTable } from './line-table.tsx';

const NOTE_LENGTH = 2000;

/** Everything of an invoice that is typed. */
export const EditorBody = ({
  editor,
  scrollRef,
  notice,
  customerIsFixed = false,
}: {
  readonly editor: InvoiceEditor;
  readonly scrollRef: RefObject<HTMLDivElement | null>;
  /** Above the fields. */
  readonly notice: ReactNode;
  readonly customerIsFixed?: boolean;
}): ReactNode => {
  const { form, read, change, isTold, touch } = editor;
  const told = touchedProblems(read.problems, isTold);

  return (
    <div ref={scrollRef} className={classes['scroll']}>
      <div className={classes['form']}>
        {notice}
        <HeadFields
          form={form}
          problems={told}
          customerIsFixed={customerIsFixed}
          onSet={(values) => change({ type: 'set', values })}
        />
        <Section
          title="Lines"
          note={
            told.lines === null ? undefined : (
              <span className={classes['problem']} role="alert">
                {told.lines}
              </span>
            )
          }
        >
          <LineTable form={form} read={read} isTold={isTold} onTouch={touch} change={change} />
        </Section>
        <div className={classes['bottom']}>
          <div className={classes['note']}>
            <Field label="Note to the customer">
              {(control) => (
                <textarea
                  {...control}
                  rows={3}
                  maxLength={NOTE_LENGTH}
                  value={form.note}
                  onChange={(event) =>
                    change({ type: 'set', values: { note: event.target.value } })
                  }
                />
              )}
            </Field>
          </div>
          <EditorSums editor={editor} />
        </div>
      </div>
    </div>
  );
};
