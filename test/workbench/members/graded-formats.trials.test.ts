import * as formats from "./trials/graded-formats";
import { tryMembers } from "./trials/trial";

tryMembers(...Object.values(formats));
