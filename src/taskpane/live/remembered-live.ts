import type { LivePreference } from '../../session/live-review';
import { keepHere, keptHere } from '../kept-here';

const OFF = 'off';

/** On, unless the person has switched it off. */
export const rememberedLive: LivePreference = {
  read: () => keptHere('live') !== OFF,
  keep: (isOn) => keepHere('live', isOn ? 'on' : OFF),
};
