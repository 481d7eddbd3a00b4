import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright';

const programs = [
	'google-chrome',
	'google-chrome-stable',
	'chromium',
	'chromium-browser',
	'microsoft-edge',
	'msedge',
	'chrome',
];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Path of a Chromium: `CHROMIUM_PATH`, else an installed Chrome, Chromium or Edge, else Playwright's
 * own, else Debian's package where it can be installed. Throws an error that says what to install.
 */
export function findBrowser(): string {
	const named = process.env['CHROMIUM_PATH'];
	if (named !== undefined && named !== '') {
		if (existsSync(named)) return named;
		throw new Error(`CHROMIUM_PATH names "${named}", which does not exist; expected a Chromium`);
	}
	return installed() ?? playwrightOwn() ?? fromDebian() ?? missing();
}

function installed(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
	return [...onPath, ...places].find((path) => existsSync(path));
}

function playwrightOwn(): string | undefined {
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function fromDebian(): string | undefined {
	const isRoot = process.getuid?.() === 0;
	const hasAptGet = spawnSync('apt-get', ['--version']).status === 0;
	if (!isRoot || !hasAptGet) return undefined;
	console.log('No browser found: installing the package "chromium" …');
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: environment });
	execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], {
		stdio: 'ignore',
		env: environment,
	});
	return installed();
}

function missing(): never {
	throw new Error(
		'No Chromium was found. Install Chrome, Chromium or Edge, or run "npx playwright install ' +
			'chromium", or set CHROMIUM_PATH to the program.',
	);
}

/** Starts the browser that was found, without a window and without calls to anybody. */
export function launchBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: findBrowser(),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--font-render-hinting=none',
		],
	});
}
