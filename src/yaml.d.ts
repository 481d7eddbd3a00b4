// Files of content become modules at build time: plain data, checked by who imports them.
declare module '*.yaml' {
	const data: unknown;
	export default data;
}
