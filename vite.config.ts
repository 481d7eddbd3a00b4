import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { fileURLToPath } from 'node:url';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { devPage } from './src/build/dev-page.ts';
import { yamlModules } from './src/build/yaml-modules.ts';

// The folder that holds slides/ and quiz/: the project itself, or another course for the engine's tests.
const content = fileURLToPath(new URL(process.env['COURSE'] ?? '.', import.meta.url));

const plugins = (emitCss: boolean): PluginOption[] => [
	yamlModules(),
	svelte({ configFile: false, emitCss, compilerOptions: { runes: true } }),
];

const alias = { '@content': content };

export default defineConfig(({ isSsrBuild }) => ({
	root: 'src',
	base: './',
	publicDir: isSsrBuild ? false : '../public',
	resolve: { alias },
	plugins: [...plugins(!isSsrBuild), devPage()],
	server: { fs: { allow: ['..', content] } },
	build: {
		outDir: '../dist',
		emptyOutDir: true,
		target: 'es2023',
		assetsInlineLimit: 0,
		manifest: !isSsrBuild,
	},
	worker: { format: 'es' as const, plugins: () => plugins(true) },
	test: {
		root: '.',
		projects: [
			{
				plugins: plugins(false),
				resolve: { alias },
				test: {
					name: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.dom.test.ts', 'tests/browser/**'],
					environment: 'node',
				},
			},
			{
				plugins: [...plugins(true), svelteTesting()],
				resolve: { alias },
				test: {
					name: 'dom',
					include: ['tests/**/*.dom.test.ts'],
					environment: 'jsdom',
				},
			},
			{
				resolve: { alias },
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					environment: 'node',
					globalSetup: ['tests/browser/serve.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					maxWorkers: 2,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
}));
