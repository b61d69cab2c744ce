/** The person at the terminal must act: the command line asks for something that there is not. */
export class UsageError extends Error {}
