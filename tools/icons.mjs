/** Renders public/icons/icon.svg to the sizes the manifest names. Run it after the drawing has changed. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './setup/browsers.mjs';

const SIZES = [16, 32, 48, 128];
const drawing = readFileSync('public/icons/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: await ensureBrowser('chromium'), chromiumSandbox: false });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: `public/icons/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
