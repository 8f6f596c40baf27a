import { tryMembers } from "./trials/trial";
import { worksheetCollection } from "./trials/worksheet-collection";

tryMembers(worksheetCollection);
