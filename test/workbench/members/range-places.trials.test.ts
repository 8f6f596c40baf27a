import { rangePlaces } from "./trials/range-places";
import { tryMembers } from "./trials/trial";

tryMembers(rangePlaces);
