import { fingerprintOf } from '../../src/core/framework/fingerprint';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = `
  | STT   | Tiêu chí           | Điểm tối đa |
  |-------|--------------------|-------------|
  | "1"   | Hoà giải, thuỷ lợi | 1           |
  | "1.1" | Khoẻ               | 1           |
`;

test('a framework keeps its fingerprint wherever its typist puts the tones, and whether letters are composed', () => {
  const fingerprint = fingerprintOf(drawnFramework(FRAMEWORK));
  const onFirstVowel = FRAMEWORK.replace('Hoà', 'Hòa').replace('thuỷ', 'thủy').replace('Khoẻ', 'Khỏe');
  expect(fingerprintOf(drawnFramework(onFirstVowel))).toBe(fingerprint);
  expect(fingerprintOf(drawnFramework(FRAMEWORK.normalize('NFD')))).toBe(fingerprint);
  expect(fingerprintOf(drawnFramework(FRAMEWORK.replace('Hoà', 'Hoá')))).not.toBe(fingerprint);
});
