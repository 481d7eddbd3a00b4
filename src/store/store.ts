/** Where the browser keeps what belongs to the learner: texts by key. Nothing here throws. */
export interface Store {
	/** All keys that hold a text. */
	keys: () => string[];
	read: (key: string) => string | undefined;
	/** Whether the text was kept. */
	write: (key: string, text: string) => boolean;
	remove: (key: string) => void;
}
