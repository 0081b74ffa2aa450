import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import sharedKeys from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };

type Browser = 'chrome' | 'firefox';

/** Put into a tab by the background once there is an article, something to paint, and a card to open (src/browser/load-script.ts). */
const TAB_SCRIPTS = ['src/article/index.ts', 'src/painter/index.ts', 'src/cards/index.ts'];
/** The background is one classic script too: of a module Chrome keeps nothing compiled, and would compile the whole of it at every wake. */
const BACKGROUND = 'src/background/index';
/** Scripts that no key of the source manifest names. */
const OWN_SCRIPTS = [...TAB_SCRIPTS, `${BACKGROUND}.ts`];
const PANEL = 'src/panel/index.html';
/** Own pages that no key of the manifest names. */
const OWN_PAGES = ['explorer', 'welcome', 'wrong-match'];

const { 'open-panel': openPanel, ...commands } = sharedKeys.commands;

const forFirefox = {
  // Firefox has a command of its own for the panel, which opens and closes it without waking the background.
  commands: { ...commands, _execute_sidebar_action: openPanel },
  sidebar_action: {
    default_panel: PANEL,
    default_title: '__MSG_extensionName__',
    default_icon: 'icons/48.png',
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'second-source@example.org',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};
/** checkVisibility tells `visibility: hidden` from 121 on. */
const forChrome = { minimum_chrome_version: '121', permissions: [...sharedKeys.permissions, 'sidePanel'] };

/** The shared manifest plus what only one browser understands. The only place that tells the browsers apart. */
const manifestFor = (browser: Browser): ManifestV3Export => ({
  ...sharedKeys,
  version: packageJson.version,
  // The plug-in builds the panel by this key alone; Firefox, which has another, gets it taken out again below.
  side_panel: { default_path: PANEL },
  ...(browser === 'firefox' ? forFirefox : forChrome),
  // The plug-in builds what the manifest names: so it names these, for a site there is none of, and is rid of them below.
  content_scripts: [
    ...sharedKeys.content_scripts,
    ...OWN_SCRIPTS.map((script) => ({ matches: ['https://scripts.invalid/*'], js: [script] })),
  ],
});

/** Firefox warns of keys it does not know. */
const keysOf = (browser: Browser): CrxPlugin => ({
  name: 'keys-of-the-browser',
  enforce: 'post',
  renderCrxManifest(manifest) {
    manifest.content_scripts = manifest.content_scripts?.slice(0, sharedKeys.content_scripts.length);
    const script = `${BACKGROUND}.js`;
    manifest.background = browser === 'firefox' ? { scripts: [script] } : { service_worker: script };
    if (browser === 'firefox') delete (manifest as { side_panel?: unknown }).side_panel;
    return manifest;
  },
});

/** A page can fetch what is web-accessible, and so learn that the extension is there: the build fails instead. */
const nothingWebAccessible: CrxPlugin = {
  name: 'nothing-web-accessible',
  enforce: 'post',
  renderCrxManifest(manifest) {
    if (manifest.web_accessible_resources?.length) {
      throw new Error(
        `manifest.json: the build made files web-accessible (${JSON.stringify(manifest.web_accessible_resources)}); ` +
          'list every content script under standaloneFiles in vite.config.ts',
      );
    }
    delete manifest.web_accessible_resources;
    return manifest;
  },
};

/** What `_locales` files say to translators is not for readers to load. */
const withoutDescriptions: Plugin = {
  name: 'without-descriptions',
  enforce: 'pre',
  transform: {
    filter: { id: /\/_locales\/\w+\/messages\.json$/ },
    handler: (code) => JSON.stringify(JSON.parse(code, (key, value) => (key === 'description' ? undefined : value))),
  },
};

/**
 * Built among the pages too, where the licences of what is built in are gathered, and left out there: the background is a script
 * of its own (OWN_SCRIPTS).
 */
const backgroundOnce: Plugin = {
  name: 'background-once',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const { type, name, fileName } of Object.values(bundle))
        if (type === 'chunk' && name === BACKGROUND) delete bundle[fileName];
    },
  },
};

/**
 * Scripts without a letter beyond ASCII: for one such letter browsers keep the whole script, and the worker's holds a pack of more than
 * a megabyte, at two bytes a letter, and take longer to read it. In strings, templates and patterns an escape means the same.
 */
const asciiScripts: Plugin = {
  name: 'ascii-scripts',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (!file.fileName.endsWith('.js')) continue;
        if (file.type === 'chunk') file.code = inAscii(file.code);
        else file.source = inAscii(String(file.source));
      }
    },
  },
};
const inAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** `vite build --mode chrome` or `--mode firefox`: one unpacked extension in dist/chrome or dist/firefox. */
export default defineConfig(({ mode }) => {
  if (mode !== 'chrome' && mode !== 'firefox') {
    throw new Error(`vite.config.ts: unknown mode "${mode}"; run vite build --mode chrome or --mode firefox`);
  }
  return {
    plugins: [
      crx({
        manifest: manifestFor(mode),
        browser: mode,
        // One classic script: it starts at once, and no chunk of it has to be web-accessible.
        contentScripts: {
          standaloneFiles: [...sharedKeys.content_scripts.flatMap((script) => script.js), ...OWN_SCRIPTS],
        },
      }),
      keysOf(mode),
      nothingWebAccessible,
      withoutDescriptions,
      backgroundOnce,
      asciiScripts,
    ],
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      // The licences of what is built in ask to go along with it.
      license: { fileName: 'licences.md' },
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          ...Object.fromEntries(OWN_PAGES.map((name) => [name, `src/${name}/index.html`])),
          [BACKGROUND]: `${BACKGROUND}.ts`,
        },
      },
    },
  };
});
