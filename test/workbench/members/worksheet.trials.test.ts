import { tryMembers } from "./trials/trial";
import { worksheet, worksheetProtection } from "./trials/worksheet";
import { worksheetFreezePanes } from "./trials/worksheet-freeze-panes";

tryMembers(worksheet, worksheetProtection, worksheetFreezePanes);
