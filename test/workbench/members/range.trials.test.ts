import { rangeFont } from "./trials/range-font";
import { tryMembers } from "./trials/trial";

tryMembers(rangeFont);
