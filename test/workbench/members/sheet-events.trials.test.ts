import { worksheetCollectionTellings, worksheetTellings } from "./trials/sheet-events";
import { tryMembers } from "./trials/trial";

tryMembers(worksheetTellings, worksheetCollectionTellings);
