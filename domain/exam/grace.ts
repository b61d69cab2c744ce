/** The last answers of a mock exam may be on their way when its time is up: for so many milliseconds after it they are still taken. */
export const GRACE_MS = 5_000;
