// Stands in the head, so that a view or colours chosen before do not show as a jump after the first
// paint. It decides nothing: whatever it cannot read is left to the main script.
import { parseQuery, viewFor } from '../core/address.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { keys, openStore } from './storage.ts';
import { applyView } from './view.ts';

function chosen(): Settings {
	try {
		// Only three words are taken from it, each compared before use; the main script validates it.
		const kept = JSON.parse(openStore()?.read(keys.settings) ?? '{}') as Partial<Settings>;
		return { ...defaultSettings, ...kept };
	} catch {
		return defaultSettings;
	}
}

const settings = chosen();
const query = parseQuery(location.search, []);
const root = document.documentElement;
if (settings.theme === 'light' || settings.theme === 'dark') root.dataset['theme'] = settings.theme;
if (settings.motion === 'reduced') root.dataset['motion'] = 'reduced';
if (query.view || settings.view) {
	const view = viewFor(query, settings, true);
	if (view === 'deck' || view === 'read' || view === 'print')
		applyView(document, view, query.withNotes);
}
