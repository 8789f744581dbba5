import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { rememberedBy } from '../workbook/remembered';
import { canonicalForm } from './canonical-form';
import type { Framework } from './framework';

/** `sha256:…` over the framework's canonical form. Where it was read from does not count. */
export const fingerprintOf = rememberedBy(
  (framework: Framework): string => `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(canonicalForm(framework)))))}`,
);
