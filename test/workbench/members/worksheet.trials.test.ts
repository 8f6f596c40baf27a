import { tryMembers } from "./trials/trial";
import { worksheet } from "./trials/worksheet";
import { worksheetFreezePanes } from "./trials/worksheet-freeze-panes";
import { worksheetProtection } from "./trials/worksheet-protection";

tryMembers(worksheet, worksheetProtection, worksheetFreezePanes);
