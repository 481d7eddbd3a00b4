import { runChecks } from './checks.ts';

const failed = (await runChecks()).filter(({ isClean }) => !isClean);
const names = failed.map(({ what }) => what).join(', ');
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${names}.`);
process.exit(failed.length === 0 ? 0 : 1);
