import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildCourse, root, type Built } from '../../src/build/build-course.ts';
import { findBrowser } from '../../src/cli/browser.ts';
import { serve } from '../../src/cli/serve.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Addresses of the real course, of the small one, and of two copies of it on one host. */
		courseUrl: string;
		teaUrl: string;
		copies: readonly [string, string];
		/** Ids of the real course's slides with its appendix, in order. */
		slideIds: readonly string[];
		/** Its figures that can be explored, with every state that is to be looked at. */
		figures: Built['figures'];
		/** Its slides that ask a question. */
		practice: Built['practice'];
	}
}

/** Builds and serves both courses once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	findBrowser();
	const sites = join(root, 'node_modules/.cache/sites');
	const course = join(sites, 'course');
	const tea = join(sites, 'tea');
	const both = join(sites, 'both');
	const built = await buildCourse({ content: root, outDir: course });
	await buildCourse({ content: join(root, 'tests/fixtures/course'), outDir: tea });
	await rm(both, { recursive: true, force: true });
	await cp(tea, join(both, 'one'), { recursive: true });
	await cp(tea, join(both, 'deep/two'), { recursive: true });
	const servers = [await serve(course, 4310), await serve(tea, 4320), await serve(both, 4330)];
	const [courseUrl = '', teaUrl = '', bothUrl = ''] = servers.map((server) => server.url);
	project.provide('courseUrl', courseUrl);
	project.provide('teaUrl', teaUrl);
	project.provide('copies', [`${bothUrl}one/`, `${bothUrl}deep/two/`]);
	project.provide('slideIds', built.slides);
	project.provide('figures', built.figures);
	project.provide('practice', built.practice);
	return async () => {
		await Promise.all(servers.map((server) => server.close()));
	};
}
