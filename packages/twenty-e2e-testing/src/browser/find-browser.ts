import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { unpackChromium } from './unpack-chromium.ts';

export type FoundBrowser = {
  readonly executablePath: string;
  /** What the browser needs beside our own environment. */
  readonly environment: Readonly<Record<string, string>>;
};

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];
const SYSTEM_FONTS = '/etc/fonts/fonts.conf';

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const findInstalled = (): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...inPath, ...INSTALLED].find(isExecutable);
};

const lacksLibraries = (executablePath: string): boolean =>
  spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout?.includes('not found') ?? false;

/** The browser inside the npm package brings what a small machine may lack: NSS, and fonts for pages without any. */
const findUnpacked = async (): Promise<FoundBrowser> => {
  const { executablePath, libraries, fonts } = await unpackChromium();
  return {
    executablePath,
    environment: {
      ...(lacksLibraries(executablePath) ? { LD_LIBRARY_PATH: libraries } : {}),
      ...(existsSync(SYSTEM_FONTS) ? {} : { FONTCONFIG_PATH: fonts }),
    },
  };
};

/**
 * A Chromium to test with: the one that CHROMIUM_PATH names, else one of the machine's, else the one from npm, which
 * runs on Linux x64 only.
 * @throws Error in words when there is none
 */
export const findBrowserOrThrow = async (): Promise<FoundBrowser> => {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH: ${named} is not a program.`);
    return { executablePath: named, environment: {} };
  }
  const installed = findInstalled();
  if (installed !== undefined) return { executablePath: installed, environment: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return findUnpacked();
  throw new Error('No Chromium or Chrome found. Install one, or name it in CHROMIUM_PATH.');
};
