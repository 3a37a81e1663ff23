import { type Browser, chromium } from 'playwright-core';

/** Software WebGL, and no request of the browser's own. */
const ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** The system's Chromium, or that of CHROMIUM. */
export const launchChromium = (args: readonly string[] = ARGS): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: [...args] });
