import { preview } from 'vite';

/** A running server of a finished site. */
export interface Served {
	/** Address of the site, ending in a slash. */
	url: string;
	close: () => Promise<void>;
}

/** Serves a folder on localhost; another port is taken if the wanted one is in use. */
export async function serve(outDir: string, port = 4173): Promise<Served> {
	const server = await preview({
		configFile: false,
		root: outDir,
		base: './',
		logLevel: 'silent',
		build: { outDir },
		preview: { port, host: 'localhost' },
	});
	const url = server.resolvedUrls?.local[0];
	if (url === undefined) throw new Error('the server has no address');
	return { url, close: () => server.close() };
}
