/** The overlay's element: a child of `html` after `body`, with a closed shadow root. The page sees an empty element. */
export const HOST_NAME = 'second-source-overlay';

/** The page's style sheets may match the host; declarations of its own marked important win over all of theirs. */
const HOST_STYLE =
  'all: initial !important; display: block !important; position: absolute !important; left: 0 !important; ' +
  'top: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483646 !important;';
/** A page that keeps removing the host is left alone after this many times. */
const MOST_RETURNS = 3;

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  remove: () => void;
}

/** Takes away hosts that an earlier life of the extension left behind. */
export const removeHosts = (document: Document): void => {
  for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
};

/**
 * Attaches the host with an empty closed root, and keeps it: what the page does to its attributes is undone, and it comes back up to three times when it is removed.
 */
export const attachHost = (document: Document): Host => {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  // Through the style's own interface: the extension's pages forbid style attributes.
  element.style.cssText = HOST_STYLE;
  const style = element.getAttribute('style');
  document.documentElement.append(element);

  let returns = 0;
  const restore = (): void => {
    for (const { name } of [...element.attributes]) if (name !== 'style') element.removeAttribute(name);
    if (element.getAttribute('style') !== style) element.style.cssText = HOST_STYLE;
    // Another host is that of a newer life of the extension, which has taken this one away.
    const isReplaced = !element.isConnected && document.querySelector(HOST_NAME) !== null;
    if (element.parentNode !== document.documentElement && !isReplaced && returns < MOST_RETURNS) {
      returns += 1;
      document.documentElement.append(element);
    }
    attributes.takeRecords();
  };
  const attributes = new MutationObserver(restore);
  attributes.observe(element, { attributes: true });
  const place = new MutationObserver(restore);
  place.observe(document.documentElement, { childList: true });
  return {
    element,
    root,
    remove: () => {
      attributes.disconnect();
      place.disconnect();
      element.remove();
    },
  };
};
