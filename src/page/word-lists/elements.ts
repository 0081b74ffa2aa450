/** Element names, by what they mean for reading (HTML Living Standard, section 15.3, "Flow content": display values). */

/** Never read: not rendered, not text, or a control the reader types into. */
export const UNREAD = new Set(
  (
    'script style noscript template head title svg annotation annotation-xml iframe object embed datalist canvas video audio map ' +
    'textarea input select option button progress meter nav menu search rp rt'
  ).split(' '),
);

/** Start and end a block of text. */
export const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Roles that are navigation, tools or typing, whatever their element. */
export const UNREAD_ROLES = new Set(
  (
    'navigation search searchbox textbox combobox listbox menu menubar toolbar tablist alertdialog dialog slider ' +
    'spinbutton switch progressbar scrollbar tooltip timer'
  ).split(' '),
);
