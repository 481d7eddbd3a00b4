import { spawnSync } from 'node:child_process';
import { checkContent } from './check-content.ts';

const steps: readonly (readonly [what: string, ...command: string[]])[] = [
	['form', 'prettier', '--check', '--log-level', 'warn', '.'],
	['lint', 'eslint', '--config', '.config/eslint.js', '.'],
	['types', 'svelte-check', '--fail-on-warnings', '--output', 'human'],
	['dead code', 'knip'],
];

let isClean = true;
for (const [what, ...command] of steps) {
	console.log(`— ${what}`);
	const { status } = spawnSync('npx', ['--no-install', ...command], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	isClean &&= status === 0;
}
console.log('— content');
isClean = (await checkContent()) && isClean;
console.log(isClean ? 'All checks passed.' : 'Some checks failed; see above.');
process.exit(isClean ? 0 : 1);
