import type { ErrorPayload, ViteDevServer } from 'vite';

/** What is wrong, in words that name the place; the stack only where code may be at fault. */
export type Fault = Pick<ErrorPayload['err'], 'message'> & { stack?: string | undefined };

/**
 * Shows over every page what is wrong, and to whoever opens one later too, until it is called with nothing. Prints it where
 * it is new.
 */
export function overlayOf({ config, ws }: ViteDevServer): (fault: Fault | undefined) => void {
	let now: Fault | undefined;
	const show = () => {
		if (now) ws.send({ type: 'error', err: { ...now, stack: now.stack ?? '' } });
	};
	ws.on('connection', show);
	return (fault) => {
		if (fault && fault.message !== now?.message) config.logger.error(fault.message, { timestamp: true });
		now = fault;
		show();
	};
}
