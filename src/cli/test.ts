import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../build/build-course.ts';
import { runChecks } from './checks.ts';

// Every check and every test: the last line counts them all.
const report = join(root, 'out/tests.json');
await mkdir(join(root, 'out'), { recursive: true });
await rm(report, { force: true });

const checks = await runChecks();
const { status } = spawnSync(
	'npx',
	[
		'--no-install',
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	],
	{ stdio: 'inherit', cwd: root, shell: process.platform === 'win32' },
);
const counts = await countsIn(report);
const failedChecks = checks.filter(({ isClean }) => !isClean);
for (const { what } of failedChecks) console.error(`check failed: ${what}`);
const passed = counts.passed + checks.length - failedChecks.length;
// A runner that failed without a failed test, say in its set-up, counts as one failure.
const failed = Math.max(counts.failed, status === 0 ? 0 : 1) + failedChecks.length;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function countsIn(file: string): Promise<{ passed: number; failed: number }> {
	try {
		// Written by the test runner a moment ago.
		const counts = JSON.parse(await readFile(file, 'utf8')) as {
			numPassedTests: number;
			numFailedTests: number;
		};
		return { passed: counts.numPassedTests, failed: counts.numFailedTests };
	} catch {
		return { passed: 0, failed: 1 };
	}
}
