/** A background that does nothing but answer. */
chrome.runtime.onMessage.addListener((_message, _sender, reply) => reply({ ok: true, value: null }));
// The driver waits for the page that opens when the extension was installed.
chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'src/welcome/index.html' }));
