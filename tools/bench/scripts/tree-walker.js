/** The least that reading a page takes: all its text, and whether each piece of it is shown. */
(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.checkVisibility({ visibilityProperty: true })) text += node.data;
  }
  return text.length;
})();
