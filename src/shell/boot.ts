// Stands in the head, so that a view or colours chosen before do not show as a jump after the first
// paint. It decides nothing: whatever it cannot read is left to the main script.
import { parseQuery, viewFor } from '../core/address.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { applySettings } from './apply-settings.ts';
import { putQueryAside } from './asked-hash.ts';
import { keys, openStore } from '../store/open-store.ts';
import { turnEarly } from './turn-early.ts';
import { applyView, showFonts } from './view.ts';

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
applySettings(settings);
if (query.view || settings.view)
	applyView(document, viewFor(query, settings, true), query.withNotes);
// On a later visit the faces are at hand.
if (navigator.serviceWorker?.controller) showFonts(document);
putQueryAside();
turnEarly();
