import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Makes a YAML file a module whose default export is its data; `?raw` still gives the text. */
export function yamlModules(): Plugin {
	return {
		name: 'yaml-modules',
		transform: {
			filter: { id: /\.ya?ml$/ },
			handler: (text) => ({
				code: `export default ${JSON.stringify(parse(text))};`,
				map: null,
				moduleType: 'js',
			}),
		},
	};
}
