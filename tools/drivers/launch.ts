import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a browser with the built extension. */
export const launch = (name: BrowserName, options: LaunchOptions): Promise<Driver> => LAUNCHERS[name](options);
