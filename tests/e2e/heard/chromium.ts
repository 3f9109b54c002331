/** A page as Chromium gives it to assistive programs. */
import type { Page } from '@playwright/test';
import { joined } from './aims.ts';
import type { Node } from './judge.ts';

/** As Chromium calls what other browsers call otherwise. */
const ROLES: Readonly<Record<string, string>> = { img: 'image' };

export async function treeOf(page: Page): Promise<Node[]> {
	const client = await page.context().newCDPSession(page);
	const { nodes } = await client.send('Accessibility.getFullAXTree');
	await client.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const walk = (id: string, depth: number): Node[] => {
		const node = byId.get(id);
		if (!node) return [];
		const role = String(node.role?.value ?? '').toLowerCase();
		const below = (node.childIds ?? []).flatMap((child) => walk(child, node.ignored ? depth : depth + 1));
		// Lines of a text say again what it says.
		if (node.ignored || role === 'inlinetextbox') return below;
		return [{ role: ROLES[role] ?? role, name: joined([String(node.name?.value ?? '')]), depth }, ...below];
	};
	return walk(nodes[0]?.nodeId ?? '', 0);
}
