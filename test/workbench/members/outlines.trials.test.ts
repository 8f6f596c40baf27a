import { rangeOutline, worksheetOutline } from "./trials/outlines";
import { tryMembers } from "./trials/trial";

tryMembers(rangeOutline, worksheetOutline);
