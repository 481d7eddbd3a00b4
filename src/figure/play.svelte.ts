/**
 * Runs a value from where it is to its end while it is played: call `start` in a handler, and read
 * `isPlaying` for the button. It stops by itself at the end and as soon as its figure cannot be seen.
 */
export class Play {
	#isPlaying = $state(false);
	#frame = 0;

	/**
	 * `advance` is told the seconds since the last frame and answers whether there is more to show;
	 * `isSeen` says whether the figure can be seen.
	 */
	constructor(
		readonly advance: (seconds: number) => boolean,
		readonly isSeen: () => boolean,
	) {}

	get isPlaying(): boolean {
		return this.#isPlaying;
	}

	start(): void {
		if (this.#isPlaying) return;
		this.#isPlaying = true;
		let last = performance.now();
		const next = (now: number) => {
			if (!this.#isPlaying) return;
			const seconds = Math.max(0, now - last) / 1000;
			last = now;
			if (this.isSeen() && this.advance(seconds)) this.#frame = requestAnimationFrame(next);
			else this.stop();
		};
		this.#frame = requestAnimationFrame(next);
	}

	stop(): void {
		this.#isPlaying = false;
		cancelAnimationFrame(this.#frame);
	}
}

/** Whether the reader wants no motion, by the system or by the settings of the course. */
export function wantsStillness(): boolean {
	const { dataset } = document.documentElement;
	return dataset['motion'] === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
