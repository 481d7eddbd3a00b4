/** One study of how deep needles went; its rows have one needle length. */
export interface Study {
	/** Rows of the measurements. */
	ids: readonly string[];
	species: string;
	method: string;
	claim: string;
	/** Whether what it measured of the tip is a mark of heat. */
	isHeatMark?: boolean;
}

const radio = { species: 'Human hip', claim: 'channel-shallower-than-tip' };

/** The studies by what they called depth: the reach of the tip, or the channel that stayed open. */
export const studies: Record<'tip' | 'channel', readonly Study[]> = {
	tip: [
		{
			ids: ['pen-human-array-060'],
			species: 'Human skin',
			method: 'pressed array, imaged',
			claim: 'human-array-600-460',
		},
		{
			...radio,
			ids: ['pen-human-rf-150-high'],
			method: 'radiofrequency, heat mark',
			isHeatMark: true,
		},
	],
	channel: [
		{
			ids: ['pen-rat-roller-077'],
			species: 'Hairless rat',
			method: 'roller, dyed sections',
			claim: 'kalluri-770-152',
		},
		{
			...radio,
			ids: ['pen-human-rf-150-low', 'pen-human-rf-150-high'],
			method: 'radiofrequency, imaged',
		},
	],
};
