/** Version of the built-in catalogue and of the way in which sheets are laid out; shown in 说明, kept in the register. */
export const VERSION = "0.1.0";
