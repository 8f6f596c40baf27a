import { table } from "./trials/table";
import { tryMembers } from "./trials/trial";

tryMembers(table);
