import { Html, html } from './html.util.ts';

describe('html', () => {
  it('escapes every character that could begin a tag, an entity or end an attribute', () => {
    expect(html`<p title="${`"'`}">${'<script>&amp;</script>'}</p>`.toString()).toBe(
      '<p title="&quot;&#39;">&lt;script&gt;&amp;amp;&lt;/script&gt;</p>',
    );
  });

  it('takes markup of its own as it is, alone and in lists', () => {
    const items = ['<b>', 'two'].map((text) => html`<i>${text}</i>`);
    expect(html`<p>${items}</p>`.toString()).toBe('<p><i>&lt;b&gt;</i><i>two</i></p>');
  });

  it('leaves out the indentation of the source, but not line breaks of a value', () => {
    // Under another name, or the formatter would lay out the template.
    const template = html;
    const markup = template`<p>
      ${'one\n  two'}
    </p>`;
    expect(markup.toString()).toBe('<p>\none\n  two\n</p>');
  });

  it('writes numbers, also zero, and nothing for null and false', () => {
    expect(html`${0}|${null}|${false}|${''}`.toString()).toBe('0|||');
  });

  it('is not fooled by something that only looks like markup', () => {
    const fake = { toString: () => '<script>' } as unknown as string;
    expect(() => html`${fake}`).toThrow(TypeError);
    expect(html`${Html.trust('<b>')}`.toString()).toBe('<b>');
  });
});
