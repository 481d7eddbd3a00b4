import type { Pictures } from '../quiz/picture.ts';

const modules = import.meta.glob<{ pictures: Pictures }>('@content/quiz/pictures.ts');

/** The pictures that the course's questions are asked on; none if the course has none. Rejects if they cannot be loaded. */
export async function loadPictures(): Promise<Pictures> {
	const [load] = Object.values(modules);
	return load ? (await load()).pictures : {};
}
