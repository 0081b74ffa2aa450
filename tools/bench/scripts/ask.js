/** Asks the background for the page, and leaves there how many milliseconds the answer took. */
addEventListener('ask', async ({ detail }) => {
  const began = performance.now();
  await chrome.runtime.sendMessage(JSON.parse(detail));
  document.documentElement.dataset.took = String(performance.now() - began);
});
