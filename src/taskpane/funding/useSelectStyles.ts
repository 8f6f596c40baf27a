import { makeStyles } from "@fluentui/react-components";

/** A choice is as wide as the cell of the grid that it stands in, however long its options are. */
export const useSelectStyles = makeStyles({
  root: { minWidth: 0, width: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});
