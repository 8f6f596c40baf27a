import { pageBreak, pageBreakCollection, sheetLayout, sizesAndMarks, workbookFile } from "./trials/layouts";
import { tryMembers } from "./trials/trial";

tryMembers(pageBreak, pageBreakCollection, sheetLayout, sizesAndMarks, workbookFile);
