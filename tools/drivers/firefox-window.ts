import type { Bidi } from './bidi.ts';
import { standingAlone } from './standing-alone.ts';

/** What the scripts below find in the browser's own window. */
declare const Cc: Record<string, { createInstance(kind: unknown): TextInput }>;
declare const Ci: { nsITextInputProcessor: unknown };
interface TextInput {
  beginInputTransactionForTests(view: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: BackgroundEnd } };
interface BackgroundEnd {
  terminateBackground(options: object): Promise<void>;
}
interface Menu extends HTMLElement {
  state: string;
  activateItem(item: Element): void;
}

/** Firefox's own window around the pages, which the protocol can reach but not press keys in. */
export class FirefoxWindow {
  constructor(private readonly bidi: Bidi) {}

  /** Chooses the extension's entry in the menu that a right click is just opening. */
  async chooseMenuItem(): Promise<void> {
    await this.run(async () => {
      const menu = document.getElementById('contentAreaContextMenu') as Menu;
      for (let looks = 0; looks < 200 && menu.state !== 'open'; looks += 1)
        await new Promise((done) => setTimeout(done, 20));
      const item = menu.querySelector('menuitem[id^="second-source"]');
      if (!item) throw new Error('The menu has no entry of the extension.');
      menu.activateItem(item);
    });
  }

  /** Presses Alt, Shift and a letter, as from the keyboard. */
  async pressCommand(letter: string): Promise<void> {
    await this.run((key) => {
      const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
      input?.beginInputTransactionForTests(window);
      const keys = [
        { key: 'Alt', code: 'AltLeft', keyCode: 18 },
        { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
        { key, code: `Key${key}`, keyCode: key.charCodeAt(0) },
      ].map((each) => new KeyboardEvent('', each));
      for (const each of keys) input?.keydown(each);
      for (const each of keys.reverse()) input?.keyup(each);
    }, letter);
  }

  /** Ends an extension's background, as about:debugging does, whatever it is at. */
  async stopBackground(extension: string): Promise<void> {
    await this.run(
      (id) =>
        WebExtensionPolicy.getByID(id).extension.terminateBackground({
          ignoreDevToolsAttached: true,
          disableResetIdleForTest: true,
        }),
      extension,
    );
  }

  private async run(script: (argument: string) => unknown, argument = ''): Promise<void> {
    const { contexts } = await this.bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const { exceptionDetails } = await this.bidi.send('script.callFunction', {
      target: { context: contexts[0]?.context },
      functionDeclaration: `async (argument) => { await ${standingAlone(script)}(argument); return ''; }`,
      arguments: [{ type: 'string', value: argument }],
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  }
}
