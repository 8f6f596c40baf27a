import { autoFilter, filter, tableSort } from "./trials/table-filters";
import { tryMembers } from "./trials/trial";

tryMembers(tableSort, filter, autoFilter);
