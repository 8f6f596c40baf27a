import { tableEvents } from "./trials/table-events";
import { tableCollection, tableColumn, tableColumnCollection, tableRow, tableRowCollection, tableScopedCollection } from "./trials/table-parts";
import { tryMembers } from "./trials/trial";

tryMembers(tableColumn, tableColumnCollection, tableRow, tableRowCollection, tableCollection, tableEvents, tableScopedCollection);
