import { tryMembers } from "./trials/trial";
import { worksheetCollection } from "./trials/worksheet-collection";
import { worksheetEvents } from "./trials/worksheet-events";

tryMembers(worksheetCollection, worksheetEvents);
