import { spawnSync } from 'node:child_process';
import { root } from '../build/build-course.ts';
import { checkContent } from './check-content.ts';

const commands: readonly (readonly [what: string, ...command: string[]])[] = [
	['form', 'prettier', '--check', '--log-level', 'warn', '.'],
	['lint', 'eslint', '--config', '.config/eslint.js', '.'],
	['types', 'svelte-check', '--fail-on-warnings', '--output', 'human'],
	['dead code', 'knip'],
];

/** Whether one kind of check found nothing. */
export interface CheckResult {
	what: string;
	isClean: boolean;
}

/** Runs every check that needs no test: form, lint, types, dead code, content. */
export async function runChecks(): Promise<CheckResult[]> {
	const results = commands.map(([what, ...command]) => {
		console.log(`— ${what}`);
		const { status } = spawnSync('npx', ['--no-install', ...command], {
			stdio: 'inherit',
			cwd: root,
			shell: process.platform === 'win32',
		});
		return { what, isClean: status === 0 };
	});
	console.log('— content');
	return [...results, { what: 'content', isClean: await checkContent() }];
}
