import * as v from 'valibot';
import { Attempt } from './attempt.ts';
import type { Attempts } from './attempts.ts';
import type { Fault, Path } from './faults.ts';
import { Review } from './review-log.ts';
import { Id } from './slide.ts';

const head = {
	/** Tells these files from any other JSON. */
	format: v.literal('course-quiz'),
	version: v.literal(1),
};
const Head = v.object(head);

/** Everything that the quiz of a course keeps of one learner, as it is written to a file. */
export const QuizExport = v.strictObject({
	...head,
	course: v.strictObject({ id: Id, title: v.string() }),
	/** Who answered, if they wrote it in. */
	name: v.exactOptional(v.string()),
	/** When the file was written, in milliseconds since 1970. */
	exportedAt: v.number(),
	/** Attempts, oldest first. */
	attempts: v.array(Attempt),
	/** Every answer that the review is scheduled by. */
	reviews: v.array(Review),
	/** What was kept but could not be read, as it was. */
	unread: v.array(v.unknown()),
});
export type QuizExport = v.InferOutput<typeof QuizExport>;

/** What a file holds, or everything that is wrong with it. */
export type ReadExport =
	| { readonly ok: true; readonly content: QuizExport }
	| { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads the text of an exported file of this course; never throws. */
export function readExport(file: string, text: string, courseId: string): ReadExport {
	const fault = (path: Path, wrong: string, expected: string): ReadExport => ({
		ok: false,
		faults: [{ file, path, wrong, expected }],
	});
	const json = parseJson(text);
	if (!json) return fault([], 'is not JSON', 'a file that this quiz has exported');
	// Of a file of another kind or version nothing but that is worth telling.
	for (const schema of [Head, QuizExport]) {
		const { issues } = v.safeParse(schema, json.value);
		if (issues) return { ok: false, faults: issues.map((issue) => faultOf(file, issue)) };
	}
	const content = v.parse(QuizExport, json.value);
	if (content.course.id === courseId) return { ok: true, content };
	return fault(['course', 'id'], `is "${content.course.id}"`, `"${courseId}"`);
}

/** What to write to the file; the name only where one was written in. */
export function exportOf(
	{ attempts, reviews, unread }: Attempts,
	{ course, name, now }: { course: QuizExport['course']; name: string; now: number },
): QuizExport {
	return {
		format: 'course-quiz',
		version: 1,
		course,
		...(name.trim() === '' ? {} : { name: name.trim() }),
		exportedAt: now,
		attempts: [...attempts],
		reviews: [...reviews],
		unread: [...unread],
	};
}

/** The name of a file that is exported at this time, in milliseconds since 1970. */
export function exportFileName(courseId: string, now: number): string {
	const date = new Date(now);
	const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
	return `${courseId}-quiz-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}

function faultOf(file: string, issue: v.BaseIssue<unknown>): Fault {
	const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return { file, path, wrong: 'is not known', expected: 'no such entry' };
	}
	const [said, wanted] = issue.message.split('; expected ');
	if (said !== undefined && wanted !== undefined)
		return { file, path, wrong: said, expected: wanted };
	if (issue.received === 'undefined')
		return { file, path, wrong: 'is missing', expected: 'this entry' };
	return { file, path, wrong: `is ${issue.received}`, expected: issue.expected ?? issue.message };
}

function parseJson(text: string): { value: unknown } | undefined {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return undefined;
	}
}
