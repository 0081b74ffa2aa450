import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { chromiumWork } from './chromium-work.ts';
import type { Tab } from './driver.ts';
import { heapUsed } from './heap-used.ts';
import { longestTask, mainThreadTime } from './main-thread.ts';
import { overlayHost } from './overlay-host.ts';
import { withoutDates } from './printed.ts';
import { standingAlone } from './standing-alone.ts';

/** The world our own calls into the overlay run in: the page sees neither it nor the shadow root it is given. */
const WORLD = 'second-source-tests';

/** Modifiers as the debugging protocol counts them. */
const ALT = 1;
const SHIFT = 8;

export class ChromiumTab implements Tab {
  readonly errors: string[] = [];

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async in(context: BrowserContext): Promise<ChromiumTab> {
    return ChromiumTab.of(await context.newPage());
  }

  static async of(page: Page): Promise<ChromiumTab> {
    return new ChromiumTab(page, await page.context().newCDPSession(page));
  }

  async go(url: string) {
    await this.page.goto(url);
  }
  async back() {
    // A page that comes back from the cache has no load event to wait for.
    await this.page.goBack({ waitUntil: 'commit' });
  }
  front = () => this.page.bringToFront();
  close = () => this.page.close();
  isClosed = () => this.page.isClosed();
  click = (x: number, y: number) => this.unlessClosed(this.page.mouse.click(x, y));
  press = (key: string) => this.unlessClosed(this.page.keyboard.press(key));
  type = (text: string) => this.page.keyboard.type(text);
  chooseFiles = (selector: string, paths: readonly string[]) => this.page.setInputFiles(selector, [...paths]);
  resize = (width: number, height: number) => this.page.setViewportSize({ width, height });

  /** Alt, Shift and a letter. The browser looks for its own commands by the native key code. */
  async pressCommand(letter: string) {
    const code = letter.charCodeAt(0);
    const key = { key: letter, code: `Key${letter}`, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await this.session.send('Input.dispatchKeyEvent', { type, modifiers: ALT + SHIFT, ...key });
  }

  async screenshot(path: string) {
    await this.page.screenshot({ path });
  }

  async printed() {
    return withoutDates(await this.page.pdf());
  }

  /** By the protocol itself: Playwright would put a style element of its own into the page. */
  async capture() {
    const { data } = await this.session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
    return data;
  }

  heapUsed = () => heapUsed(this.session);
  mainThreadTime = () => mainThreadTime(this.session);
  longestTask = (work: () => Promise<unknown>) => longestTask(this.session, work);
  workDuring = (milliseconds: number) => chromiumWork(this.session, milliseconds);

  evaluate<Argument, Reply>(run: (argument: Argument) => Reply | Promise<Reply>, argument: Argument) {
    return this.page.evaluate(`${standingAlone(run)}(${JSON.stringify(argument ?? null)})`) as Promise<Reply>;
  }

  async inOverlay<Argument, Reply>(
    run: (root: ShadowRoot, argument: Argument) => Reply | Promise<Reply>,
    argument: Argument,
    which: 'first' | 'last' = 'first',
  ) {
    const root = await this.overlayRoot(which);
    if (root === undefined) return undefined;
    const { object } = await this.session.send('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
      executionContextId: root.executionContextId,
    });
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function (argument) { return ${standingAlone(run)}(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Reply;
  }

  async countInOverlay(role: string, name: string) {
    const root = await this.overlayRoot('first');
    if (root === undefined) return 0;
    const { node } = await this.session.send('DOM.describeNode', { backendNodeId: root.backendNodeId, depth: -1 });
    const own = new Set(backendIds(node));
    await this.session.send('Accessibility.enable');
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    const inOverlay = nodes.filter((each) => !each.ignored && own.has(each.backendDOMNodeId ?? -1));
    return inOverlay.filter((each) => each.role?.value === role && each.name?.value === name).length;
  }

  /** A popup closes itself at a press, before the key is up again: that is no fault. */
  private async unlessClosed(input: Promise<void>) {
    await input.catch((error: unknown) => {
      if (!this.page.isClosed()) throw error;
    });
  }

  /** The closed root, found through the debugging protocol: nothing is opened for the test. */
  private async overlayRoot(which: 'first' | 'last') {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: WORLD,
    });
    const { result } = await this.session.send('Runtime.evaluate', {
      expression: overlayHost(which),
      contextId: executionContextId,
    });
    if (!result.objectId) return undefined;
    const { node } = await this.session.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
    const shadowRoot = node.shadowRoots?.[0];
    return shadowRoot && { backendNodeId: shadowRoot.backendNodeId, executionContextId };
  }
}

interface DomNode {
  backendNodeId: number;
  children?: DomNode[];
}
const backendIds = (node: DomNode): number[] => [node.backendNodeId, ...(node.children ?? []).flatMap(backendIds)];
