import type { Realm } from '../core/realm.ts';
import { signingSecretsOf } from '../resources/webhook-endpoint.ts';
import type { DeliveryMode } from './delivery-mode.ts';

export type SecretChoice = DeliveryMode['secrets'];

/** The secrets that sign for an endpoint. An endpoint whose secret was never rolled has no old one: its own counts. */
export function chosenSecrets(
  realm: Realm,
  endpointId: string,
  input: { choice: SecretChoice; now: number },
): string[] {
  const valid = signingSecretsOf(realm, endpointId, input.now);
  const stored = realm.endpointSecrets.get(endpointId);
  if (!stored || input.choice === 'valid') return valid;
  if (input.choice === 'new') return [stored.secret];
  if (input.choice === 'old') return [stored.previous?.secret ?? stored.secret];
  return valid.map((secret) => `${secret}-not`);
}
