import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SYSTEM_BROWSERS = [
  // Chromium without its windows: the same pages for half of the work.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser of this machine, if it has one that Playwright can drive. */
export function systemBrowser() {
  return [process.env.GENKLANG_CHROMIUM, ...SYSTEM_BROWSERS].find((path) => path && existsSync(path));
}

function run(command, args) {
  return (
    spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

/**
 * Finds a browser or gets one: the system's, else Debian's package, else Playwright's own, whose download may
 * be blocked in a municipality's network.
 */
export function ensureBrowser(root) {
  if (systemBrowser()) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Ingen webbläsare hittades. Installerar chromium …');
    run('apt-get', ['update']);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (run('apt-get', ['install', '-y', '--no-install-recommends', name]) && systemBrowser()) return true;
    }
  }
  console.log('Ingen webbläsare hittades. Hämtar Playwrights egen …');
  return run(process.execPath, [`${root}/node_modules/@playwright/test/cli.js`, 'install', 'chromium']);
}
