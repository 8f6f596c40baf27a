import { style, styleCollection } from "./trials/styles";
import { tryMembers } from "./trials/trial";

tryMembers(style, styleCollection);
