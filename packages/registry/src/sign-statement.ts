import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson, type Guard, guard, parseJson, sha256Of } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** A sigstore bundle, version 0.3, as far as it is written and read here: one DSSE signature by a key of one's own. */
interface Bundle {
  readonly verificationMaterial: { readonly publicKey: { readonly hint: string } };
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly payloadType: typeof PAYLOAD_TYPE;
    readonly signatures: readonly [{ readonly sig: string }];
  };
}

const base64 = { type: 'string', pattern: '^[A-Za-z0-9+/]+={0,2}$' };

const checkBundle: Guard<Bundle> = guard<Bundle>({
  type: 'object',
  required: ['mediaType', 'verificationMaterial', 'dsseEnvelope'],
  properties: {
    mediaType: { const: BUNDLE_TYPE },
    verificationMaterial: {
      type: 'object',
      required: ['publicKey'],
      properties: {
        publicKey: { type: 'object', required: ['hint'], properties: { hint: { type: 'string' } } },
      },
    },
    dsseEnvelope: {
      type: 'object',
      required: ['payload', 'payloadType', 'signatures'],
      properties: {
        payload: base64,
        payloadType: { const: PAYLOAD_TYPE },
        signatures: {
          type: 'array',
          minItems: 1,
          maxItems: 1,
          items: { type: 'object', required: ['sig'], properties: { sig: base64 } },
        },
      },
    },
  },
});

/**
 * A statement signed with a private key on the curve P-256 (PEM): a sigstore bundle holding a DSSE envelope,
 * canonical JSON. ECDSA is not deterministic: two signatures of one statement differ. Throws `INPUT_INVALID` for any
 * other key. Reference: https://github.com/secure-systems-lab/dsse.
 */
export function signStatement(statement: string, key: KeyObject): string {
  if (key.type !== 'private') throw wrongKey(`a ${key.type} key`);
  demandP256(key);
  const sig = sign('sha256', preAuthentication(statement), key).toString('base64');
  return canonicalJson({
    mediaType: BUNDLE_TYPE,
    verificationMaterial: { publicKey: { hint: hintOf(createPublicKey(key)) }, tlogEntries: [] },
    dsseEnvelope: {
      payload: Buffer.from(statement).toString('base64'),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig, keyid: '' }],
    },
  });
}

/**
 * Whether a bundle is this statement's, signed with this key (public or private half). A bundle that cannot be read
 * is not.
 */
export async function isSignedBy(bundle: string, statement: string, key: KeyObject): Promise<boolean> {
  demandP256(key);
  const read = await readBundle(bundle);
  if (read === null) return false;
  const { payload, signatures } = read.dsseEnvelope;
  if (!Buffer.from(payload, 'base64').equals(Buffer.from(statement))) return false;
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return verify('sha256', preAuthentication(statement), publicKey, Buffer.from(signatures[0].sig, 'base64'));
}

async function readBundle(text: string): Promise<Bundle | null> {
  try {
    return await checkBundle(parseJson(text, 'the signature'), 'the signature');
  } catch (thrown) {
    if (thrown instanceof PlumblineError) return null;
    throw thrown;
  }
}

/** DSSE's pre-authentication encoding: lengths in bytes keep type and payload apart. */
function preAuthentication(statement: string): Buffer {
  const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${Buffer.byteLength(statement)} `;
  return Buffer.from(head + statement);
}

/** As OpenSSF's reference implementation does: sha256 of the public key's PEM text. */
function hintOf(key: KeyObject): string {
  return sha256Of(key.export({ type: 'spki', format: 'pem' }).toString());
}

function demandP256(key: KeyObject): void {
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (curve !== 'prime256v1') throw wrongKey(`${key.asymmetricKeyType ?? key.type} ${curve ?? ''}`.trim());
}

function wrongKey(found: string): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot sign: the key must be an ECDSA key on the curve P-256: current value is ${found}`,
    'make one with: openssl ecparam -name prime256v1 -genkey -noout -out key.pem',
  );
}
