import { rangeDeeds } from "./trials/range-deeds";
import { rangeProperties } from "./trials/range-properties";
import { tryMembers } from "./trials/trial";

tryMembers(rangeProperties, rangeDeeds);
