import { frameInEnglish } from '../../messages/en-frame';
import type { FrameMessages } from '../../messages/frame-messages';
import type { Language } from '../../messages/language';
import { frameInVietnamese } from '../../messages/vi-frame';

/** The frame's words of both languages are there from the start; all others are fetched. */
export const FRAME_WORDS: Readonly<Record<Language, FrameMessages>> = { vi: frameInVietnamese, en: frameInEnglish };
