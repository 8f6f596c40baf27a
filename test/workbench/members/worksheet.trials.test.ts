import { tryMembers } from "./trials/trial";
import { worksheetFreezePanes } from "./trials/worksheet-freeze-panes";

tryMembers(worksheetFreezePanes);
