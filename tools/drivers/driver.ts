import type { OwnPageRequest, PageState, Result } from '../../src/browser/protocol.ts';
import type { ReadPage } from '../../src/model/read-page.ts';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** The popup's page. */
export const POPUP = 'src/popup/index.html';
/** The page that opens when the extension was installed. */
export const FIRST_RUN = 'src/welcome/index.html';
/** How long a browser may take until the extension shows its first run; on a busy machine many seconds. */
export const START_MILLISECONDS = 40_000;

export interface LaunchOptions {
  /** The browser's program. */
  path: string;
  headless: boolean;
  /** False: the extension starts without access to web pages, as a reader of Firefox may have it. Firefox only. */
  siteAccess?: boolean;
  /** True: the tab that opens when the extension was installed stays; else it is closed, so that no test finds a tab too many. */
  keepsFirstRun?: boolean;
  /** Port of a proxy on 127.0.0.1 that all traffic goes through, loopback included. */
  proxyPort?: number;
  /** The folder of the unpacked extension, where it is not the one that is built. Chromium only. */
  extension?: string;
  /** CSS pixels of a tab, and how many device pixels make one of them. Left out: the window's own. */
  viewport?: { width: number; height: number; scale: number };
}

/** A real browser with the extension in it. One way to drive Chromium and Firefox, so that each test is written once. */
export interface Driver {
  readonly name: BrowserName;
  /** Opens a page in a new tab in front, and waits for its load event. */
  open(url: string): Promise<Tab>;
  /** The tab that opened when the extension was installed; undefined unless it was to be kept. */
  readonly firstRun: Tab | undefined;
  /** Shows a page in the tab the browser started with, for a person to look at. */
  show(url: string): Promise<void>;
  /** Opens the popup's page in a tab of its own, as it is when the reader clicks the toolbar while looking at `over`. */
  openPopup(over: Tab): Promise<Tab>;
  /** Opens one of the extension's own pages in a tab in front, by its path: `src/options/index.html`. */
  openOwnPage(path: string): Promise<Tab>;
  /** The id the extension knows a tab by, which was opened with `open`. */
  tabId(tab: Tab): number;
  /** Sends the background a request as one of the extension's own pages, and gives back its reply. */
  send(request: OwnPageRequest): Promise<Result<unknown>>;
  /** Puts the same extension in its own place, as an update does while tabs are open. */
  update(): Promise<void>;
  /** Takes the extension away, while tabs are open. Chromium only. */
  remove(): Promise<void>;
  /** Stops the background as the browser does when it is idle, also while it is at work. */
  stopBackground(): Promise<void>;
  /** The page as the content script in a tab sent it to the background; undefined before it did. */
  pageRead(tab: Tab): Promise<ReadPage | undefined>;
  /** How often the content script in a tab has sent its page to the background. */
  timesRead(tab: Tab): Promise<number>;
  /** What the content script in a tab answers to `page-state`; undefined where no content script runs. */
  pageState(tab: Tab): Promise<PageState | undefined>;
  /** The text on the toolbar button for a tab. */
  toolbarText(tab: Tab): Promise<string>;
  /**
   * Chooses the extension's entry in the menu of selected words. Firefox opens the menu at this place of the viewport; in Chromium,
   * whose menu nobody can reach from outside, the extension is told that it was chosen.
   */
  chooseInMenu(tab: Tab, at: { x: number; y: number }, selected: { words: string; frameId?: number }): Promise<void>;
  /** Presses Alt, Shift and a letter, as the browser itself hears it: a keyboard command of the extension. */
  pressCommand(tab: Tab, letter: string): Promise<void>;
  /** The keys the browser has given the extension's commands, sorted; "" for a command that got none. */
  shortcuts(): Promise<string[]>;
  /** Whether the panel is open beside the pages. */
  isPanelOpen(): Promise<boolean>;
  /** Resolves when the browser was closed, by the reader or by `close`. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** A tab. Input is the browser's own, so that the page sees trusted events. */
export interface Tab {
  /** Uncaught errors of the page and errors on its console, as they came. */
  readonly errors: readonly string[];
  go(url: string): Promise<void>;
  /** Goes back in the tab's history, without waiting for the page. */
  back(): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
  isClosed(): boolean;
  /** Runs a function in the page's own world. It must stand alone: it cannot see the test's variables. */
  evaluate<Argument, Reply>(run: (argument: Argument) => Reply | Promise<Reply>, argument: Argument): Promise<Reply>;
  /**
   * Runs a function on the overlay's closed shadow root, in a world the page cannot see; undefined without overlay.
   * `which`: where a comparison is open, its overlay is the last.
   */
  inOverlay<Argument, Reply>(
    run: (root: ShadowRoot, argument: Argument) => Reply | Promise<Reply>,
    argument: Argument,
    which?: 'first' | 'last',
  ): Promise<Reply | undefined>;
  /** How many elements inside the overlay have this role and accessible name, as the browser computes them. */
  countInOverlay(role: string, name: string): Promise<number>;
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Puts files into a file field, as the browser's own window for choosing them does. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Bytes of scripts' objects, buffers and the document's own objects in the tab, all worlds together, after a collection. Chromium only. */
  heapUsed(): Promise<number>;
  /** The page as it would be printed: a PDF in base 64, without what changes from one print to the next. */
  printed(): Promise<string>;
  /** What the window shows now: a PNG in base64, taken without touching the page. */
  capture(): Promise<string>;
  /** Processor time of the page's main thread in milliseconds, to be set against a later one. Chromium only. */
  mainThreadTime(): Promise<number>;
  /** The longest task of the page's main thread during some work, in milliseconds of processor time. Chromium only. */
  longestTask(work: () => Promise<unknown>): Promise<number>;
  /** What the page's process did in this time, of all worlds: how often by the kind of work. Chromium only. */
  workDuring?(milliseconds: number): Promise<Record<string, number>>;
}
