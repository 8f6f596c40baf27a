/** An identity of this number, in the form that Excel gives to parts and comments. */
export const numberedGuid = (number: number): string => `{00000000-0000-0000-0000-${String(number).padStart(12, "0")}}`;
