import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Served } from '../serve.ts';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};

/** Serves a folder as a good static host does: compressed with brotli, from memory. */
export async function serveCompressed(folder: string): Promise<Served> {
	const bodies = new Map<string, Buffer>();
	const bodyOf = async (path: string) => {
		const known = bodies.get(path);
		if (known) return known;
		const plain = await readFile(join(folder, normalize(path)));
		const body = path.endsWith('.woff2') ? plain : brotliCompressSync(plain);
		bodies.set(path, body);
		return body;
	};
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		bodyOf(path).then(
			(body) => {
				response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
				if (!path.endsWith('.woff2')) response.setHeader('content-encoding', 'br');
				response.end(body);
			},
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	// A server that listens on a port has an address with that port.
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}/`,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}
