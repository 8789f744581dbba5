import { LANGUAGES } from '../../messages/language';
import type { Language } from '../../messages/language';
import { Choice } from '../components/Choice';
import { Section } from '../components/Section';
import { useMessages } from '../use-messages';

/** Each language under its own name, so that whoever cannot read the pane finds theirs. */
export function LanguageChoice({ onSpeak }: { readonly onSpeak: (language: Language) => void }) {
  const { overview, frame, language } = useMessages();
  return (
    <Section heading={overview.languageHeading}>
      <Choice
        label={overview.languageChoice}
        options={LANGUAGES.map((each) => ({ value: each, label: frame.language[each] }))}
        chosen={language}
        onChoose={onSpeak}
      />
    </Section>
  );
}
