import { type Realm, realmKey } from '../core/realm.ts';
import { escapeHtml } from './html.ts';
import type { ActionName } from './actions.ts';

export type ActionForm = {
  action: ActionName;
  label: string;
  realm: Realm;
  /** Page that is shown again afterwards. */
  back: string;
  fields?: Record<string, string>;
  danger?: true;
  /** HTML before the button: a field for people. */
  input?: string;
};

/** A button that does something, as a form: works without a script. */
export function actionForm(form: ActionForm): string {
  const { action, label, realm, back, fields = {}, danger, input = '' } = form;
  const hidden = { realm: realmKey(realm.account.id, realm.livemode), back, ...fields };
  const inputs = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  return `<form method="post" action="/_page/${action}">${inputs.join('')}${input}<button${danger ? ' class="danger"' : ''}>${escapeHtml(label)}</button></form>`;
}

/** Several of them side by side. */
export function actionRow(forms: (ActionForm | false | undefined)[]): string {
  const shown = forms.filter((form) => typeof form === 'object').map(actionForm);
  return shown.length === 0 ? '' : `<div class="row">${shown.join('')}</div>`;
}
