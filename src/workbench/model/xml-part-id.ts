/** An identity for the part of this number, in the form that Excel gives them. */
export const xmlPartId = (number: number): string => `{00000000-0000-0000-0000-${String(number).padStart(12, "0")}}`;
