const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Every rhyme of Vietnamese, by its first vowel, without tones. */
const RHYMES: ReadonlySet<string> = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu',
    'ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych ynh yt',
  ].flatMap((rhymes) => rhymes.split(' ')),
);

const SYLLABLE = /^(?<onset>ngh|ng|nh|n|ch|c|gh|gi|g|kh|k|ph|p|qu|th|tr|t|b|d|đ|h|l|m|r|s|v|x|)(?<rhyme>[aăâeêioôơuưy].*)$/;
const STOPPED = /[cpt]$|ch$/;
const LONGEST_SYLLABLE = 7;

/** Whether a word is spelled as a Vietnamese syllable may be: `điểm`, also `hoà` beside `hòa`, but not `điọm` or `tỏc`. */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 2 * LONGEST_SYLLABLE) return false;
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  const plain = parts.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || plain.length > LONGEST_SYLLABLE) return false;
  const { onset, rhyme } = SYLLABLE.exec(plain)?.groups ?? {};
  if (onset === undefined || rhyme === undefined) return false;
  return isRhyme(rhyme, onset) && isSpelledTogether(onset, rhyme) && isToneOf(rhyme, tones[0]);
}

/** The i of `giêng` is written once, for onset and rhyme. */
function isRhyme(rhyme: string, onset: string): boolean {
  return RHYMES.has(rhyme) || (onset === 'gi' && RHYMES.has(`i${rhyme}`));
}

/** Before e, ê, i and y the sounds of c, g and ng are spelled k, gh and ngh. */
function isSpelledTogether(onset: string, rhyme: string): boolean {
  const isFront = /^[eêiy]/.test(rhyme);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return isFront;
  if (onset === 'g') return !isFront || rhyme.startsWith('i');
  return !(isFront && (onset === 'c' || onset === 'ng'));
}

/** A rhyme that ends in a stop is said with one of two tones, both of them written. */
function isToneOf(rhyme: string, tone: string | undefined): boolean {
  return !STOPPED.test(rhyme) || tone === '\u0301' || tone === '\u0323';
}
