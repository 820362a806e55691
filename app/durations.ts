/** Durations in milliseconds, so that code says `minutes(10)` and no reader has to multiply. */
export const seconds = (count: number): number => count * 1000;
/** In milliseconds. */
export const minutes = (count: number): number => seconds(count * 60);
/** In milliseconds. */
export const hours = (count: number): number => minutes(count * 60);
/** In milliseconds; a day of the calendar may be an hour longer or shorter. */
export const days = (count: number): number => hours(count * 24);
