import { shortFingerprint } from '../../../src/taskpane/framework/short-fingerprint';

test('a fingerprint is short enough to compare by eye', () => {
  expect(shortFingerprint('sha256:9f86d081884c7d659a2feaa0c55ad015')).toBe('9f86d081884c');
});
