import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { type Bidi, bidiOf, contextOf } from './bidi.ts';
import type { Tab } from './driver.ts';
import { overlayHost } from './overlay-host.ts';
import { withoutDates } from './printed.ts';
import { standingAlone } from './standing-alone.ts';
import { until } from './until.ts';

/** The sandbox our own calls into the overlay run in: the page sees neither it nor the shadow root it is given. */
const SANDBOX = 'second-source-tests';

export class FirefoxTab implements Tab {
  readonly errors: string[] = [];
  private readonly context: string;

  private constructor(
    private readonly page: Page,
    private readonly bidi: Bidi,
  ) {
    this.context = contextOf(page);
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async in(browser: Browser): Promise<FirefoxTab> {
    return FirefoxTab.of(await browser.newPage());
  }

  static of(page: Page): FirefoxTab {
    return new FirefoxTab(page, bidiOf(page.browser()));
  }

  async go(url: string) {
    await this.page.goto(url);
  }

  /** Firefox never reports the load event of an extension's own page: start, then look until it is there. */
  async goOwnPage(url: string) {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'none' });
    const state = () => this.page.evaluate("location.href + ' ' + document.readyState").catch(() => undefined);
    await until(url, state, (seen) => seen === `${url} complete`);
  }

  /** A page that comes back from the cache does not load again, and has no load event to wait for. */
  async back() {
    await this.bidi.send('browsingContext.traverseHistory', { context: this.context, delta: -1 });
  }

  /** Tried again where the tab has just moved to another process, as it does on its way to an extension's own page. */
  async front() {
    await this.page.bringToFront().catch(() => this.page.bringToFront());
  }
  close = () => this.page.close();
  isClosed = () => this.page.isClosed();
  click = (x: number, y: number) => this.unlessClosed(this.page.mouse.click(x, y));
  rightClick = (x: number, y: number) => this.page.mouse.click(x, y, { button: 'right' });
  type = (text: string) => this.page.keyboard.type(text);
  press = (key: string) => {
    const named = (key === 'Space' ? ' ' : key) as Parameters<Page['keyboard']['press']>[0];
    return this.unlessClosed(this.page.keyboard.press(named));
  };

  async chooseFiles(selector: string, paths: readonly string[]) {
    const field = await this.page.$(selector);
    if (!field) throw new Error(`No file field ${selector}.`);
    await (field as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  }

  async resize(width: number, height: number) {
    await this.page.setViewport({ ...this.page.viewport(), width, height });
  }

  async screenshot(path: string) {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  heapUsed = (): Promise<number> => Promise.reject(new Error('Only Chromium’s protocol tells the heap.'));
  mainThreadTime = (): Promise<number> => Promise.reject(new Error('Only Chromium’s protocol tells a thread’s time.'));
  longestTask = (): Promise<number> => Promise.reject(new Error('Only Chromium’s protocol tells tasks.'));

  async printed() {
    const { data } = await this.bidi.send('browsingContext.print', { context: this.context });
    return withoutDates(Buffer.from(data, 'base64'));
  }

  async capture() {
    return this.page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  }

  /** As JSON: the protocol itself loses an object that stands twice in a reply. */
  async evaluate<Argument, Reply>(run: (argument: Argument) => Reply | Promise<Reply>, argument: Argument) {
    const call = `${standingAlone(run)}(${JSON.stringify(argument ?? null)})`;
    const reply = await this.page.evaluate(`Promise.resolve(${call}).then((reply) => JSON.stringify(reply))`);
    return (reply === undefined ? undefined : JSON.parse(reply as string)) as Reply;
  }

  async inOverlay<Argument, Reply>(
    run: (root: ShadowRoot, argument: Argument) => Reply | Promise<Reply>,
    argument: Argument,
    which: 'first' | 'last' = 'first',
  ) {
    const host = await this.host(which);
    if (!host?.root) return undefined;
    const { result, exceptionDetails } = await this.bidi.send('script.callFunction', {
      target: { context: this.context, sandbox: SANDBOX },
      functionDeclaration: `async (root, argument) => JSON.stringify(await ${standingAlone(run)}(root, JSON.parse(argument)))`,
      arguments: [{ sharedId: host.root }, { type: 'string', value: JSON.stringify(argument ?? null) }],
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.type === 'string' ? (JSON.parse(result.value) as Reply) : undefined;
  }

  async countInOverlay(role: string, name: string) {
    const host = await this.host('first');
    if (!host?.root) return 0;
    const { nodes } = await this.bidi.send('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'accessibility', value: { role, name } },
      startNodes: [{ sharedId: host.root }],
    });
    return nodes.length;
  }

  /** A popup closes itself at a press, before the key is up again: that is no fault. */
  private async unlessClosed(input: Promise<void>) {
    await input.catch((error: unknown) => {
      if (!this.page.isClosed()) throw error;
    });
  }

  /** The protocol's ids of the host and of its closed root: nothing is opened for the test. */
  private async host(which: 'first' | 'last'): Promise<{ root: string | undefined } | undefined> {
    const { result } = await this.bidi.send('script.evaluate', {
      target: { context: this.context, sandbox: SANDBOX },
      expression: overlayHost(which),
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    return result.type === 'node' ? { root: result.value.shadowRoot?.sharedId } : undefined;
  }
}
