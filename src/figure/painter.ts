import type { PaintReply, PaintRequest, PaintType } from './paint-messages.ts';
import { readPalette, type Palette } from './palette.ts';

/** How paintings are to be painted now. */
export interface PaintQuality {
	/** Device pixels for one pixel of the page. */
	density: number;
	/** MIME type of the images. */
	type: PaintType;
}

/** A strip that stands under every title, as the course describes it. */
export interface Surface {
	scene: string;
	args: Record<string, unknown>;
}

type Unnumbered<T> = T extends PaintRequest ? Omit<T, 'number'> : never;

/** Paints what `Painting` left in the page: in a worker, as images, each once for its size and theme. */
export class Painter {
	#workers: readonly Worker[] = [];
	#workerOf = new Map<string, Worker>();
	#waiting = new Map<number, (reply: PaintReply) => void>();
	#count = 0;
	#images = new Map<string, Promise<string>>();
	#tokens = new Map<string, Promise<PaintReply>>();
	#colours: Palette = {};

	/** Each worker paints by itself: two are faster where everything is wanted at once. */
	constructor(workers: number) {
		this.#workers = Array.from({ length: workers }, () => this.#start());
	}

	#start(): Worker {
		const worker = new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<PaintReply>) => {
			this.#waiting.get(data.number)?.(data);
			this.#waiting.delete(data.number);
		});
		worker.addEventListener('error', () => this.#giveUp());
		return worker;
	}

	/** Without its worker nothing is painted: the drawings keep their grounds. */
	#giveUp(): void {
		this.#workers = [];
		for (const [number, answer] of this.#waiting)
			answer({ number, kind: 'failed', reason: 'the painter could not be loaded' });
		this.#waiting.clear();
	}

	/** The worker that builds a scene keeps it, so the same one paints it. */
	#workerFor(scene: string, args: unknown): Worker | undefined {
		const key = scene + JSON.stringify(args);
		const next = this.#workers[this.#workerOf.size % this.#workers.length];
		const worker = this.#workers.length > 0 ? (this.#workerOf.get(key) ?? next) : undefined;
		if (worker) this.#workerOf.set(key, worker);
		return worker;
	}

	/** Paints all paintings inside the element; one that fails keeps its ground. */
	async paint(element: ParentNode, quality: PaintQuality): Promise<void> {
		const paintings = [...element.querySelectorAll<HTMLElement>('.painting')];
		// Behind a figure that runs, what stood there before cannot be seen.
		const seen = paintings.filter((painting) => !painting.closest('[data-live] > .still'));
		await Promise.all(seen.map((painting) => this.fill(painting, quality)));
	}

	/** Paints the strip and gives its address to the style sheets. */
	async paintSurface(surface: Surface, quality: PaintQuality): Promise<void> {
		const size = { width: 1280, height: 64 };
		const url = await this.#image(surface.scene, surface.args, size, 1280, quality, [0.34, 0.6]);
		if (!url) return;
		await decoded(url);
		document.documentElement.style.setProperty('--surface-image', `url("${url}")`);
	}

	/** Paints one painting as it asks now, marked as stale until then; of several at once only the last is shown. */
	async fill(painting: HTMLElement, quality: PaintQuality): Promise<void> {
		const { args, scene } = painting.dataset;
		painting.dataset['stale'] = '';
		await this.#fill(painting, quality);
		if (painting.dataset['args'] === args && painting.dataset['scene'] === scene)
			delete painting.dataset['stale'];
	}

	async #fill(painting: HTMLElement, quality: PaintQuality): Promise<void> {
		const width = Number(painting.dataset['width']);
		const height = Number(painting.dataset['height']);
		const text = painting.dataset['args'] ?? '{}';
		const args: unknown = JSON.parse(text);
		const shown = painting.clientWidth || width;
		const scene = painting.dataset['scene'] ?? '';
		const url = await this.#image(scene, args, { width, height }, shown, quality);
		const isLast = () => painting.dataset['args'] === text && painting.dataset['scene'] === scene;
		if (
			!url ||
			!isLast() ||
			painting.querySelector('img:last-of-type')?.getAttribute('src') === url
		)
			return;
		const image = await decoded(url);
		if (!isLast()) return;
		image.alt = '';
		const before = painting.querySelectorAll('img');
		painting.append(image);
		await appeared(image, before.length > 0);
		for (const old of before) old.remove();
	}

	/** Address of the painted image; undefined if it could not be painted. */
	async #image(
		scene: string,
		args: unknown,
		design: { width: number; height: number },
		shownWidth: number,
		quality: PaintQuality,
		fade?: readonly [number, number],
	): Promise<string | undefined> {
		const wanted = Math.min(4096, Math.ceil(shownWidth * quality.density));
		const width = Math.ceil(wanted / 64) * 64;
		const pixels = width / design.width;
		const palette = await this.#paletteOf(scene, args);
		if (!palette) return undefined;
		const request: Unnumbered<PaintRequest> = {
			kind: 'paint',
			scene,
			args,
			width,
			height: Math.round(design.height * pixels),
			pixels,
			palette,
			type: quality.type,
			...(fade && { fade }),
		};
		const key = JSON.stringify(request);
		const image = this.#images.get(key) ?? this.#paintNew(request);
		this.#images.set(key, image);
		return image.catch(() => undefined);
	}

	/** The colours that a scene uses, as they are now; undefined if it cannot be built. */
	async #paletteOf(scene: string, args: unknown): Promise<Palette | undefined> {
		const key = scene + JSON.stringify(args);
		const asked = this.#tokens.get(key) ?? this.#ask({ kind: 'tokens', scene, args });
		this.#tokens.set(key, asked);
		const reply = await asked;
		if (reply.kind !== 'tokens') return undefined;
		const wanted = [...reply.tokens, 'glass'];
		const unknown = wanted.filter((token) => !(token in this.#colours));
		Object.assign(this.#colours, unknown.length > 0 ? readPalette(unknown) : {});
		return Object.fromEntries(wanted.map((token) => [token, this.#colours[token] ?? '']));
	}

	/** The theme has changed: colours are read again. */
	forgetColours(): void {
		this.#colours = {};
	}

	async #paintNew(request: Unnumbered<PaintRequest>): Promise<string> {
		const reply = await this.#ask(request);
		if (reply.kind === 'image') return URL.createObjectURL(reply.image);
		throw new Error(reply.kind === 'failed' ? reply.reason : 'unexpected reply');
	}

	#ask(request: Unnumbered<PaintRequest>): Promise<PaintReply> {
		this.#count += 1;
		const number = this.#count;
		const worker = this.#workerFor(request.scene, request.args);
		if (!worker)
			return Promise.resolve({ number, kind: 'failed', reason: 'there is no painter' } as const);
		return new Promise((resolve) => {
			this.#waiting.set(number, resolve);
			worker.postMessage({ ...request, number });
		});
	}
}

/** An image fades in over the one before it, in the time that the theme gives a change. */
async function appeared(image: HTMLImageElement, hasBefore: boolean): Promise<void> {
	const duration = Number.parseFloat(getComputedStyle(image).getPropertyValue('--t-change')) || 0;
	if (!hasBefore || duration === 0) return;
	// An image taken out of the page meanwhile never finishes: it is of no interest any more.
	await image.animate({ opacity: [0, 1] }, duration).finished.catch(() => undefined);
}

async function decoded(url: string): Promise<HTMLImageElement> {
	const image = new Image();
	image.src = url;
	await image.decode();
	return image;
}
