import type { Plugin, ViteDevServer } from 'vite';
import type * as Server from '../entry-server.ts';
import { pageOf } from '../export/page.ts';

/** Draws the page on every request of the development server; a change of content loads it again. */
export function devPage(): Plugin {
	let server: ViteDevServer | undefined;
	let data: Record<string, unknown> = {};
	return {
		name: 'dev-page',
		apply: 'serve',
		configureServer(vite) {
			server = vite;
			vite.watcher.on('all', (event, file) => {
				if (/[\\/](slides|quiz)[\\/]/.test(file)) vite.ws.send({ type: 'full-reload' });
			});
			vite.middlewares.use((request, response, next) => {
				const name = /\/data\/(\w+)\.json$/.exec(request.url ?? '')?.[1];
				if (name === undefined) return next();
				response.setHeader('content-type', 'application/json');
				response.end(JSON.stringify(data[name]));
			});
		},
		async transformIndexHtml(html) {
			if (!server) return html;
			const entry = (await server.ssrLoadModule('/entry-server.ts')) as typeof Server;
			try {
				const course = entry.renderCourse();
				data = course.data;
				return pageOf(html, course, {
					boot: '',
					data: {
						evidence: './data/evidence.json',
						quiz: './data/quiz.json',
						glossary: './data/glossary.json',
					},
					preload: [],
					isStrict: false,
				});
			} catch (error) {
				if (!(error instanceof entry.ContentError)) throw error;
				const lines = error.faults.map(entry.formatFault).join('\n');
				return `<!doctype html><title>Content faults</title><pre>${lines.replace(/</g, '&lt;')}</pre>`;
			}
		},
	};
}
