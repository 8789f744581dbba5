import type { Surroundings } from '../transport/excel-web-frame';
import type { Wishes } from './wishes';

/** What the add-in finds around it when the page is shown as wished. */
export function surroundingsOf({ language, theme }: Wishes): Surroundings {
  return { locale: language === 'vi' ? 'vi-VN' : 'en-US', theme };
}
