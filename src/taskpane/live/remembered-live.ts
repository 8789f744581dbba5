import type { LivePreference } from '../../session/live-review';

const KEY = 'live';
const OFF = 'off';

/** Kept on this computer. On, unless the person has switched it off; it holds until the pane is closed where nothing is kept. */
export const rememberedLive: LivePreference = {
  read() {
    try {
      return localStorage.getItem(KEY) !== OFF;
    } catch {
      return true;
    }
  },
  keep(isOn) {
    try {
      localStorage.setItem(KEY, isOn ? 'on' : OFF);
    } catch {
      // Nothing is kept.
    }
  },
};
