/** Compiles only where every value of the given type is one of the wanted type. */
export type Fits<Given extends Wanted, Wanted> = Given;
