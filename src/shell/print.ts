import type { Query } from '../core/address.ts';
import { words } from '../core/words.ts';
import type { Surface } from '../figure/painter.ts';
import { startPainting } from './paint-course.ts';

/** Makes the pages ready and opens the print dialogue; `data-ready` on the root says that they are. */
export async function startPrinting(
	root: HTMLElement,
	surface: Surface | undefined,
	query: Query,
): Promise<void> {
	const status = toolbar(query);
	for (const answer of root.querySelectorAll('details')) answer.open = true;
	const painting = startPainting(root, 'print', surface);
	await Promise.all([painting.paintAll(), document.fonts.ready]);
	status.textContent = words.shell.printReady;
	document.documentElement.dataset['ready'] = 'print';
	if (query.opensDialog) print();
}

/** A bar above the pages, not printed: what is going on, and the ways on. */
function toolbar(query: Query): HTMLElement {
	const bar = document.createElement('nav');
	bar.className = 'print-bar';
	const status = document.createElement('p');
	status.setAttribute('role', 'status');
	status.textContent = words.shell.printPreparing;
	const button = document.createElement('button');
	button.className = 'button';
	button.textContent = words.shell.printNow;
	button.addEventListener('click', () => print());
	bar.append(
		status,
		button,
		link(query.withNotes ? words.shell.withoutNotes : words.shell.withNotes, {
			view: 'print',
			...(!query.withNotes && { with: 'notes' }),
		}),
		link(words.shell.backToCourse, {}),
	);
	document.body.prepend(bar);
	return status;
}

function link(text: string, parameters: Record<string, string>): HTMLAnchorElement {
	const anchor = document.createElement('a');
	const track = new URLSearchParams(location.search).get('track');
	const search = new URLSearchParams({ ...parameters, ...(track !== null && { track }) });
	anchor.href = `?${search.toString()}${location.hash}`;
	anchor.textContent = text;
	return anchor;
}
