import { useApolloClient, useMutation } from '@apollo/client/react';
import { type ReactNode, useCallback, useState } from 'react';
import { type CreateCompanyMutation } from '../../../generated/graphql';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { Button } from '../../ui/components/button.tsx';
import { Dialog } from '../../ui/components/dialog.tsx';
import { Field } from '../../ui/components/field.tsx';
import { useAction } from '../../ui/hooks/use-action.ts';
import { showProblem } from '../../ui/utils/show-snackbar.tsx';
import { CREATE_COMPANY } from '../graphql/companies.ts';
import { findCompanyProblems } from '../utils/find-company-problems.util.ts';

export type NewCompany = CreateCompanyMutation['createCompany'];

export const NewCompanyModal = ({
  initialName = '',
  onCreated,
  onClose,
}: {
  readonly initialName?: string;
  readonly onCreated: (company: NewCompany) => void;
  readonly onClose: () => void;
}): ReactNode => {
  const client = useApolloClient();
  const [values, setValues] = useState({ name: initialName, billingEmail: '', countryCode: '' });
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const [create] = useMutation(CREATE_COMPANY);
  const problems = findCompanyProblems(values);
  const send = useCallback(
    async (input: typeof values): Promise<void> => {
      const { data } = await create({
        variables: {
          input: {
            name: input.name.trim(),
            billingEmail: input.billingEmail.trim() || null,
            countryCode: input.countryCode.trim().toUpperCase() || null,
          },
        },
      });
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'companies' });
      if (data) onCreated(data.createCompany);
    },
    [client, create, onCreated],
  );
  const { busy, run } = useAction({
    send,
    onProblem: (problem: Problem) => showProblem('The company was not created', problem),
  });
  const close = (): void => {
    if (!busy) onClose();
  };
  const fields = [
    { name: 'name', label: 'Name', help: null, type: 'text' },
    {
      name: 'billingEmail',
      label: 'Billing e-mail',
      help: 'Stripe needs one before it takes an invoice.',
      type: 'email',
    },
    { name: 'countryCode', label: 'Country code', help: 'Two letters, such as DE.', type: 'text' },
  ] as const;

  return (
    <Dialog
      title="New company"
      onClose={close}
      onSubmit={() => {
        setWasSubmitted(true);
        if (Object.values(problems).every((words) => words === null)) run(values);
      }}
    >
      {fields.map(({ name, label, help, type }, index) => (
        <Field key={name} label={label} help={help} problem={wasSubmitted ? problems[name] : null}>
          {(control) => (
            <input
              {...control}
              type={type}
              autoComplete="off"
              data-autofocus={index === 0 || undefined}
              value={values[name]}
              onChange={(event) => setValues({ ...values, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Button size="medium" fullWidth onClick={close} disabled={busy}>
        Cancel
      </Button>
      <Button size="medium" fullWidth type="submit" variant="primary" busy={busy}>
        Create company
      </Button>
    </Dialog>
  );
};
