/** The number of a revision in an address; 0, which no revision has, for anything else. */
export const readNumber = (text = ''): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0);
