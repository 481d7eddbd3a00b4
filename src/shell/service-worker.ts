// Keeps the whole site for use without a network. A new version is fetched in the background and takes
// over when the last window of the old one is closed, so that no page ever meets files of another.

/** Written in front of this script by the build: what belongs to this version. */
declare const site: { version: string; files: readonly string[] };

/** What this script uses of a service worker; the library of its types cannot stand beside the page's. */
interface WorkerEvent extends Event {
	request: Request;
	waitUntil: (work: Promise<unknown>) => void;
	respondWith: (response: Promise<Response>) => void;
}
interface WorkerScope {
	registration: { scope: string };
	clients: { claim: () => Promise<void> };
	addEventListener: (
		type: 'install' | 'activate' | 'fetch',
		listener: (event: WorkerEvent) => void,
	) => void;
}
const worker = self as unknown as WorkerScope;
const prefix = `course:${worker.registration.scope}:`;
const current = prefix + site.version;

async function keep(): Promise<void> {
	const cache = await caches.open(current);
	await cache.addAll(site.files.map((file) => new Request(file, { cache: 'no-cache' })));
}

async function forgetOthers(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((each) => each.startsWith(prefix) && each !== current);
	await Promise.all(old.map((each) => caches.delete(each)));
	await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
	const cache = await caches.open(current);
	const page = request.mode === 'navigate' ? './' : request;
	return (await cache.match(page, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method === 'GET' && request.url.startsWith(worker.registration.scope))
		event.respondWith(answer(request));
});
