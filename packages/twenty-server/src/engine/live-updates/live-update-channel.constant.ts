/** NOTIFY channel that carries a LiveChange as JSON. */
export const LIVE_UPDATE_CHANNEL = 'live_update';
