import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type SandboxConfig, checkConfigOrThrow } from './config.ts';
import { ContractRecorder, recorderFromEnvironment } from './contract/record.ts';
import { SandboxControl } from './control/sandbox-control.ts';
import { Chaos } from './control/chaos.ts';
import { Faults } from './control/faults.ts';
import { serveControl } from './control/routes.ts';
import { SandboxClock } from './core/clock.ts';
import { realmKey } from './core/realm.ts';
import { serveApi } from './http/api.ts';
import { RateLimits } from './http/rate-limit.ts';
import { RequestLog } from './http/request-log.ts';
import { respond } from './http/respond.ts';
import { serveChallenge } from './pages/challenge.ts';
import { serveCheckoutPage } from './pages/checkout.ts';
import { serveCreditNotePdf } from './pages/credit-note-pdf.ts';
import { serveDashboard } from './pages/dashboard.ts';
import { serveHostedPage } from './pages/hosted.ts';
import { PAGE_HEADERS } from './pages/html.ts';
import { notFoundPage } from './pages/invoice-page.ts';
import { serveAction } from './pages/serve-action.ts';
import { configureEndpoints } from './resources/webhook-endpoint.ts';
import { loadSnapshot, saveSnapshot } from './snapshot.ts';
import { World } from './world.ts';

export type SandboxOptions = SandboxConfig & {
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  /** State is loaded from here at boot and saved here soon after changes and at stop. */
  snapshotFile?: string;
  log?: (line: object) => void;
  /** Folder for what the contract check reads; default: environment variable SANDBOX_CONTRACT_LOG, or none. */
  contractLog?: string;
};

export type Sandbox = {
  /** http://host:port, no slash at the end. */
  url: string;
  control: SandboxControl;
  stop: () => Promise<void>;
};

const SAVE_AFTER_MS = 500;
/** Longer than any client keeps an idle connection, so that it is never the server that closes first. */
const KEEP_ALIVE_MS = 120_000;

/** Starts a sandbox in this process. @throws when the port is taken or the configuration is wrong. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  checkConfigOrThrow(options);
  const { snapshotFile, log = () => undefined } = options;
  const saved = snapshotFile === undefined ? undefined : loadSnapshot(snapshotFile);
  const misbehaviour = {
    faults: new Faults(saved?.settings?.faults),
    chaos: new Chaos(saved?.settings?.chaos),
    limits: new RateLimits(
      options.rateLimits === undefined
        ? saved?.settings?.rateLimits
        : { enabled: options.rateLimits },
    ),
  };
  let saveAfterMs = SAVE_AFTER_MS;
  let saveTimer: NodeJS.Timeout | undefined;
  const save = () => {
    clearTimeout(saveTimer);
    saveTimer = undefined;
    if (snapshotFile === undefined) return;
    const startedMs = performance.now();
    saveSnapshot(snapshotFile, world, misbehaviour);
    // A large state must not be written half of the time.
    saveAfterMs = Math.max(SAVE_AFTER_MS, 20 * (performance.now() - startedMs));
  };
  const world: World = new World({
    accounts: options.accounts,
    clock: new SandboxClock(saved?.clockOffsetMs),
    ...(saved && { saved }),
    onChange: () => {
      if (snapshotFile !== undefined) saveTimer ??= setTimeout(save, saveAfterMs).unref();
    },
  });
  applyConfiguration(world, options);
  const recorder =
    options.contractLog === undefined
      ? recorderFromEnvironment()
      : new ContractRecorder(options.contractLog);
  world.recorder = recorder;
  const deps = { world, ...misbehaviour, requests: new RequestLog(), log, recorder };
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    serve(deps, request, response).catch((error: unknown) => {
      log({ level: 'error', message: 'the sandbox failed', error: String(error) });
      respond(response, { status: 500, body: '{}' });
    });
  });
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  world.baseUrl = `http://${host}:${port}`;
  world.later.pump();
  world.deliveries.pump();
  return {
    url: world.baseUrl,
    control: new SandboxControl(world.baseUrl),
    stop: async () => {
      world.stop();
      // Connections first: a call that is held before its work must not be carried out because of the stop.
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      save();
    },
  };
}

type Deps = Parameters<typeof serveApi>[0];

async function serve(deps: Deps, request: IncomingMessage, response: ServerResponse) {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path.startsWith('/_control/')) return serveControl(deps, request, response);
  if (path.startsWith('/3ds/')) return serveChallenge(deps.world, request, response);
  if (path.startsWith('/c/')) return serveCheckoutPage(deps.world, request, response);
  if (path.startsWith('/cn/')) return serveCreditNotePdf(deps.world, path, response);
  if (path === '/' || path.startsWith('/acct_')) return serveDashboard(deps, request, response);
  if (path.startsWith('/_page/')) return serveAction(deps, request, response);
  if (path.startsWith('/i/')) return serveHostedPage(deps.world, request, response);
  if (/^\/v\d+\//.test(path)) return serveApi(deps, request, response);
  return respond(response, { status: 404, body: notFoundPage(), headers: PAGE_HEADERS });
}

function applyConfiguration(world: World, { webhookEndpoints = [] }: SandboxConfig): void {
  for (const [key, realm] of world.realms) {
    const own = webhookEndpoints.filter(
      ({ accountId, livemode }) => realmKey(accountId, livemode) === key,
    );
    const endpoints = own.map(({ url, secret, enabledEvents, apiVersion }) => ({
      url,
      secret,
      enabled_events: enabledEvents,
      ...(apiVersion !== undefined && { api_version: apiVersion }),
    }));
    configureEndpoints(realm, endpoints, world.clock.now());
  }
}
