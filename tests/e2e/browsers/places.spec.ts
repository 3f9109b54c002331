/** The code of a frame in every kind of place, in other browsers where they are installed. */
import { test } from '@playwright/test';
import { judgePlaces } from '../hosts/judge-places.ts';
import { type Articles, serveArticles } from '../hosts/places.ts';
import { BROWSERS } from './installed.ts';
import { type Site, serveSite } from './site.ts';

for (const { name, path, start } of BROWSERS)
	test(`${name}: a frame fills every kind of place, by the height of its figure`, async () => {
		test.skip(!path, `${name} is not installed here, or finds no screen: no place is tried in it`);
		const opened: { close(): unknown }[] = [];
		try {
			const site: Site = await serveSite();
			opened.push(site);
			const articles: Articles = await serveArticles();
			opened.push(articles);
			const browser = await start(path ?? '');
			opened.push(browser);
			await browser.resize({ width: 1000, height: 800 });
			await judgePlaces(browser, { site, articles });
		} finally {
			for (const each of opened.reverse()) await each.close();
		}
	});
