import { comment, commentCollection, commentReply, commentReplyCollection } from "./trials/comments";
import { tryMembers } from "./trials/trial";

tryMembers(comment, commentCollection, commentReply, commentReplyCollection);
