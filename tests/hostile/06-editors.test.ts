import { expect, it } from 'vitest';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { pageStateOf, paintedAnswer } from '../../tools/drivers/settled.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article, GARDEN, HOSTAGES, HOSTAGES_FACT, RAFAH } from './article.ts';
import { measured } from './measured.ts';

/** Eight ways to let a reader write, each with a statement the database knows. */
const EDITORS: Record<string, string> = {
  input: `<input value="${HOSTAGES}">`,
  textarea: `<textarea>${HOSTAGES}</textarea>`,
  'content editable': `<div contenteditable="true"><p>${HOSTAGES}</p></div>`,
  'plain text only': `<div contenteditable="plaintext-only">${HOSTAGES}</div>`,
  'a textbox by its role': `<div role="textbox" tabindex="0">${HOSTAGES}</div>`,
  'code lines over a hidden textarea': `<div class="editor"><textarea style="opacity:0">${HOSTAGES}</textarea><div contenteditable="" role="textbox"><div>${HOSTAGES}</div></div></div>`,
  'an editor in a shadow root': `<section id="shadow"></section>`,
  'a frame in design mode': `<iframe id="design" srcdoc="<body><p>${HOSTAGES}</p></body>"></iframe>`,
};
const AFTER = `<script>
  document.querySelector('#shadow').attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable="true">${HOSTAGES}</div>';
  addEventListener('load', () => { document.querySelector('#design').contentDocument.designMode = 'on'; });
</script>`;

inEachBrowser('editors', (opened) => {
  it('are neither read nor changed', async () => {
    const html = article({ body: [RAFAH, GARDEN, GARDEN, ...Object.values(EDITORS)], after: AFTER });
    const tab = await opened.driver.open(opened.site.put('http://hostile.test/6', html));
    const { annotations } = await paintedAnswer(opened.driver, tab);
    expect(annotations.map(({ fact }) => fact)).not.toContain(HOSTAGES_FACT);
    const changed = await tab.evaluate((words) => {
      const texts = [
        document.querySelector('input')?.value,
        ...[...document.querySelectorAll('textarea')].map(({ value }) => value),
        ...[...document.querySelectorAll('[contenteditable], [role=textbox]')].map(({ textContent }) => textContent),
        document.querySelector('#shadow')?.shadowRoot?.textContent,
        document.querySelector<HTMLIFrameElement>('#design')?.contentDocument?.body.textContent,
      ];
      return texts.map((text) => (text ?? '').trim()).filter((text) => text !== words);
    }, HOSTAGES);
    measured(
      '6',
      opened.driver.name,
      `${changed.join('').length} bytes changed in ${Object.keys(EDITORS).length} editors`,
    );
    expect(changed).toEqual([]);
    expect((await marksOf(tab)).length).toBeGreaterThan(0);
    await tab.close();
  });

  it('leave a page in design mode alone', async () => {
    const html = article({ after: "<script>document.designMode = 'on';</script>" });
    const tab = await opened.driver.open(opened.site.put('http://hostile.test/6b', html));
    const before = await tab.evaluate(() => document.body.innerHTML, null);
    await pageStateOf(opened.driver, tab, 'no-article');
    expect(await tab.evaluate(() => document.body.innerHTML, null)).toBe(before);
    await tab.close();
  });
});
