import { join } from 'node:path';
import { buildCourse, root } from '../build/build-course.ts';
import { reportFaults } from './report-faults.ts';
import { serve } from './serve.ts';

const outDir = join(root, 'dist');
await reportFaults(() => buildCourse({ content: process.env['COURSE'] ?? root, outDir }));
const { url } = await serve(outDir);
console.log(`\n  The course is running at ${url}\n  Stop it with Ctrl+C.\n`);
