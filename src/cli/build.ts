import { join } from 'node:path';
import { buildCourse, root } from '../build/build-course.ts';
import { reportFaults } from './report-faults.ts';

const content = process.env['COURSE'] ?? root;
await reportFaults(() => buildCourse({ content, outDir: join(root, 'dist') }));
console.log('Built into dist/');
