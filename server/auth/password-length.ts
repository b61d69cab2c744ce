/** In letters. Long ones are better than odd ones; no rule about signs and figures. */
export const PASSWORD_LENGTH = { min: 10, max: 128 } as const;
