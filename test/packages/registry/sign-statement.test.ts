import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseJson } from '@plumbline/boundary';
import { isSignedBy, signStatement } from '@plumbline/registry';
import { expectCode } from '../../support/to-throw-with-code.ts';

const newKey = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve });

describe('signStatement()', () => {
  it('makes a sigstore bundle that verifies with either half of the key', async () => {
    const { privateKey, publicKey } = newKey();
    const bundle = signStatement('{"a":1}', privateKey);
    expect(await isSignedBy(bundle, '{"a":1}', publicKey)).toBe(true);
    expect(await isSignedBy(bundle, '{"a":1}', privateKey)).toBe(true);
    expect(parseJson(bundle, 'bundle')).toMatchObject({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      dsseEnvelope: { payloadType: 'application/vnd.in-toto+json', payload: Buffer.from('{"a":1}').toString('base64') },
    });
  });

  it('refuses other curves and other kinds of key', async () => {
    await expectCode(() => signStatement('{}', newKey('P-384').privateKey), 'INPUT_INVALID');
    await expectCode(() => signStatement('{}', generateKeyPairSync('ed25519').privateKey), 'INPUT_INVALID');
    await expectCode(() => signStatement('{}', newKey().publicKey), 'INPUT_INVALID');
  });
});

describe('isSignedBy()', () => {
  it('refuses another statement, another key and anything that is no bundle', async () => {
    const { privateKey } = newKey();
    const bundle = signStatement('{"a":1}', privateKey);
    expect(await isSignedBy(bundle, '{"a":2}', privateKey)).toBe(false);
    expect(await isSignedBy(bundle, '{"a":1}', newKey().publicKey)).toBe(false);
    expect(await isSignedBy('{}', '{"a":1}', privateKey)).toBe(false);
    expect(await isSignedBy('no', '{"a":1}', privateKey)).toBe(false);
  });

  it('checks the signature over the encoding DSSE defines, which any other tool can make', async () => {
    const { privateKey, publicKey } = newKey();
    const encoded = 'DSSEv1 28 application/vnd.in-toto+json 7 {"a":1}';
    const sig = sign('sha256', Buffer.from(encoded), privateKey).toString('base64');
    const bundle = {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: 'any' } },
      dsseEnvelope: {
        payload: Buffer.from('{"a":1}').toString('base64'),
        payloadType: 'application/vnd.in-toto+json',
        signatures: [{ sig }],
      },
    };
    expect(await isSignedBy(JSON.stringify(bundle), '{"a":1}', publicKey)).toBe(true);
  });
});
