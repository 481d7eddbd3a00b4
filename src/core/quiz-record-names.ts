/** Name of the one record in which the first release kept everything. */
export const oldRecord = 'quiz';

/** Whether a record belongs to the quiz. */
export function isQuizRecord(name: string): boolean {
	return name === oldRecord || name.startsWith(`${oldRecord}.`);
}
