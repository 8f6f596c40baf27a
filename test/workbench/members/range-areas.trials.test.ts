import { rangeAreas, rangeCollection } from "./trials/range-areas";
import { rangeView, rangeViewCollection } from "./trials/range-view";
import { tryMembers } from "./trials/trial";

tryMembers(rangeAreas, rangeCollection, rangeView, rangeViewCollection);
