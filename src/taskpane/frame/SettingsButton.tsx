interface Props {
  readonly label: string;
  readonly isShown: boolean;
  readonly onPress: () => void;
}

/** Leads to what is set once and then forgotten. */
export function SettingsButton({ label, isShown, onPress }: Props) {
  return (
    <button type="button" className="frame-settings" aria-label={label} title={label} aria-pressed={isShown} onClick={onPress}>
      <svg
        width="20"
        height="20"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M2.5 5.5h8M14.5 5.5h3M2.5 10h2M8.5 10h9M2.5 14.5h7M13.5 14.5h4" />
        <circle cx="12.5" cy="5.5" r="2" />
        <circle cx="6.5" cy="10" r="2" />
        <circle cx="11.5" cy="14.5" r="2" />
      </svg>
    </button>
  );
}
