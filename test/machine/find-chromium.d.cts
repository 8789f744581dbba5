/** Where a Chromium stands on this computer (the variable CHROMIUM names one of your own), or `null`. */
export declare function findChromium(): string | null;
