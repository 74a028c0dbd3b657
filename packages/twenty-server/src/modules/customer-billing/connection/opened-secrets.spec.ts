import { PlaintextSecret } from '../../../engine/secret-encryption/plaintext-secret.ts';
import { OpenedSecrets } from './opened-secrets.ts';

const open = () => PlaintextSecret.of('key');

describe('secrets that were opened', () => {
  it('are the same object as long as the envelope is the same, reload after reload', () => {
    const opened = new OpenedSecrets();
    const first = opened.of('envelope-1', open);
    for (let reload = 0; reload < 3; reload += 1) {
      opened.forgetUnused();
      expect(opened.of('envelope-1', open)).toBe(first);
    }
  });

  it('P7: are forgotten once no envelope of a reload asks for them', () => {
    const opened = new OpenedSecrets();
    const first = opened.of('envelope-1', open);
    opened.forgetUnused();
    opened.of('envelope-2', open);
    opened.forgetUnused();
    expect(opened.of('envelope-1', open)).not.toBe(first);
  });
});
