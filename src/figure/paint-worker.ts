import { paintScene, tokensOf } from './paint.ts';
import type { PaintReply, PaintRequest } from './paint-messages.ts';
import type { Scene, SceneFunction } from './scene.ts';

type Scenes = Record<string, SceneFunction>;

// The course draws, the engine paints: the scenes are found, not named.
const modules = import.meta.glob<{ scenes: Scenes }>('@content/slides/figures/scenes.ts', {
	eager: true,
});
const scenes: Scenes = Object.assign({}, ...Object.values(modules).map((module) => module.scenes));
const built = new Map<string, Scene>();

/** The scene of that name and data; built once, however often it is painted. */
function sceneOf(name: string, args: unknown): Scene {
	const key = name + JSON.stringify(args);
	const known = built.get(key);
	if (known) return known;
	const build = scenes[name];
	if (!build) throw new Error(`there is no scene "${name}"`);
	// Each scene checks its own data, which comes from the page as JSON.
	const scene = build(args as never);
	built.set(key, scene);
	return scene;
}

// Paper has 300 dots an inch, where coarser steps of tone are not seen and the file is a third smaller.
const qualities = { 'image/webp': 0.92, 'image/jpeg': 0.6 };

async function paint(request: PaintRequest & { kind: 'paint' }): Promise<Blob> {
	const canvas = new OffscreenCanvas(request.width, request.height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser has no canvas in workers');
	paintScene(context, sceneOf(request.scene, request.args), request.palette, request.pixels);
	if (request.fade) fadeOut(context, request.fade, request.height, request.width);
	if (request.type === 'image/jpeg') layUnder(context, request.palette['glass'] ?? '#fff');
	return canvas.convertToBlob({ type: request.type, quality: qualities[request.type] });
}

function fadeOut(
	context: OffscreenCanvasRenderingContext2D,
	[from, to]: readonly [number, number],
	height: number,
	width: number,
): void {
	const gradient = context.createLinearGradient(0, from * height, 0, to * height);
	gradient.addColorStop(0, '#000');
	gradient.addColorStop(1, 'transparent');
	context.globalCompositeOperation = 'destination-in';
	context.fillStyle = gradient;
	context.fillRect(0, 0, width, height);
}

/** JPEG knows no transparency: the colour of the page is laid under the drawing. */
function layUnder(context: OffscreenCanvasRenderingContext2D, colour: string): void {
	context.globalCompositeOperation = 'destination-over';
	context.fillStyle = colour;
	context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}

async function answer(request: PaintRequest): Promise<PaintReply> {
	const { number } = request;
	try {
		if (request.kind === 'paint') return { number, kind: 'image', image: await paint(request) };
		return { number, kind: 'tokens', tokens: tokensOf(sceneOf(request.scene, request.args)) };
	} catch (error) {
		return { number, kind: 'failed', reason: String(error) };
	}
}

addEventListener('message', ({ data }: MessageEvent<PaintRequest>) => {
	void answer(data).then((reply) => postMessage(reply));
});
