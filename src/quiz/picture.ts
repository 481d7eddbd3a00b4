import type { Component } from 'svelte';
import type * as v from 'valibot';
import type { QuizSetup } from './quiz-setup.ts';

/** Smallest and largest of some values. */
interface Range {
	readonly min: number;
	readonly max: number;
}

/** What a picture is given on which a value is set. */
export interface SetPictureProps {
	/** The value that is set, or null before it is. */
	readonly value: number | null;
	/** What the picture shows the value at; it fits the picture's schema. */
	readonly place: Readonly<Record<string, string | number>>;
	readonly scale: Range & { readonly step: number };
	readonly unit: string;
	/** The accepted values, once the answer is judged. */
	readonly accepted: Range | undefined;
}

/** What a picture is given on which a structure is pointed at. Keys use the list beside it. */
export interface PointPictureProps {
	/** Names of the structures that may be pressed. */
	readonly structures: readonly string[];
	readonly chosen: string | undefined;
	/** The structure that is right, once the answer is judged. */
	readonly right: string | undefined;
	/** Takes what is pressed; absent once the answer stands. */
	readonly onpoint: ((structure: string) => void) | undefined;
}

type Lazy<P extends object> = () => Promise<{ readonly default: Component<P> }>;

/** A picture on which a value is set. */
interface SetPicture {
	readonly type: 'set';
	/** Schema of the places that it can show. */
	readonly place: v.GenericSchema;
	readonly view: Lazy<SetPictureProps>;
}

/** A picture on which a structure is pointed at. */
interface PointPicture {
	readonly type: 'point';
	/** Names of its structures. */
	readonly structures: readonly string[];
	readonly view: Lazy<PointPictureProps>;
}

/** The pictures of a course, by the names that items use. */
export type Pictures = Readonly<Record<string, SetPicture | PointPicture>>;

/** Declares the pictures that items ask questions on; each is loaded when it is first shown. */
export function definePictures<P extends Pictures>(pictures: P): P {
	return pictures;
}

/** The view of a picture on which a value is set; rejects if there is none or it cannot be loaded. */
export async function setPicture(
	{ pictures }: QuizSetup,
	name: string,
): Promise<Component<SetPictureProps>> {
	const picture = (await pictures())[name];
	if (picture?.type !== 'set') throw new Error(`The course has no picture "${name}" to set`);
	return (await picture.view()).default;
}

/** The view of a picture on which a structure is pointed at; rejects if there is none or it cannot be loaded. */
export async function pointPicture(
	{ pictures }: QuizSetup,
	name: string,
): Promise<Component<PointPictureProps>> {
	const picture = (await pictures())[name];
	if (picture?.type !== 'point') throw new Error(`The course has no picture "${name}" to point at`);
	return (await picture.view()).default;
}
