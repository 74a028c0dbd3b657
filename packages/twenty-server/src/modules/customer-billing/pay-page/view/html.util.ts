const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Markup that needs no escaping any more. Only this file makes it. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** Takes text as markup as it is. For constants of this folder only, never for data. */
  static trust(markup: string): Html {
    return new Html(markup);
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template: text is escaped, lists are joined, `null` and `false` are nothing. */
export type HtmlValue = Html | string | number | null | false | readonly HtmlValue[];

const render = (value: HtmlValue): string => {
  if (value instanceof Html) return value.toString();
  if (value === null || value === false) return '';
  return typeof value === 'object' ? value.map(render).join('') : escapeHtml(String(value));
};

// The indentation of the source is a third of a page that has to come over a bad connection.
const withoutIndentation = (text: string): string => text.replace(/\s*\n\s*/g, '\n');

/** Markup whose values are escaped unless they are markup themselves. Attributes must be in quotes. */
export const html = (strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html =>
  Html.trust(
    strings.reduce(
      (markup, text, index) =>
        markup + (index === 0 ? '' : render(values[index - 1] ?? null)) + withoutIndentation(text),
      '',
    ),
  );
