import type { CellComment } from '../../model';
import { hostError } from '../host-error';
import { bindMembers, HostObject, type TypeMembers } from '../host-object';
import { RangeTarget } from '../range-target';
import type { Session } from '../session';
import { rangeObject } from './range';

interface CommentTarget {
  readonly sheetId: string;
  readonly id: string;
}

interface ReplyTarget extends CommentTarget {
  readonly index: number;
}

function commentsOf(sheetId: string, session: Session): readonly CellComment[] {
  return session.model.sheet(sheetId)?.extras.comments ?? [];
}

/** @throws HostError ItemNotFound when it was deleted */
function commentOf({ sheetId, id }: CommentTarget, session: Session): CellComment {
  const found = commentsOf(sheetId, session).find((comment) => comment.id === id);
  if (!found) throw hostError('ItemNotFound');
  return found;
}

function change(
  sheetId: string,
  session: Session,
  next: (comments: readonly CellComment[]) => readonly CellComment[],
): void {
  session.model.editSheet(
    sheetId,
    (editor) => editor.changeExtras((extras) => ({ ...extras, comments: next(extras.comments) }), true),
    'addin',
  );
}

const REPLY: TypeMembers<ReplyTarget> = {
  typeName: 'CommentReply',
  identity: ({ id, index }) => ({ Id: `${id} ${index}` }),
  properties: { Id: { get: ({ id, index }) => `${id} ${index}` } },
};

const REPLIES: TypeMembers<CommentTarget> = {
  typeName: 'CommentReplyCollection',
  items: (target, session) =>
    commentOf(target, session).replies.map((_, index) => bindMembers(REPLY, { ...target, index }, session)),
};

const COMMENT: TypeMembers<CommentTarget> = {
  typeName: 'Comment',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Content: { get: (target, session) => commentOf(target, session).text },
  },
  navigation: {
    Replies: (target, session) => bindMembers(REPLIES, target, session),
  },
  objectMethods: {
    GetLocation: (target, _args, session) => {
      const { row, column } = commentOf(target, session).cell;
      const range = { top: row, left: column, bottom: row, right: column };
      return rangeObject(session.range(target.sheetId, range), session);
    },
  },
  methods: {
    Delete: (target, _args, session) => {
      const { id } = commentOf(target, session);
      change(target.sheetId, session, (comments) => comments.filter((comment) => comment.id !== id));
    },
  },
};

const COLLECTION: TypeMembers<string> = {
  typeName: 'CommentCollection',
  item: (sheetId, key, session) => {
    const target = { sheetId, id: String(key) };
    commentOf(target, session);
    return bindMembers(COMMENT, target, session);
  },
  items: (sheetId, session) =>
    commentsOf(sheetId, session)
      .filter(({ isNote }) => !isNote)
      .map(({ id }) => bindMembers(COMMENT, { sheetId, id }, session)),
  objectMethods: {
    Add: (sheetId, args, session) => {
      const { row, column } = singleCell(args.raw(0), sheetId);
      const taken = commentsOf(sheetId, session).some(({ cell }) => cell.row === row && cell.column === column);
      if (taken || session.model.sheet(sheetId)?.isCovered(row, column)) throw hostError('InvalidArgument');
      const id = session.model.newId();
      const added: CellComment = { id, cell: { row, column }, text: args.text(1), replies: [] };
      change(sheetId, session, (comments) => [...comments, added]);
      return bindMembers(COMMENT, { sheetId, id }, session);
    },
  },
};

/** The cell to comment on. Addresses as texts are not what the add-in passes. */
function singleCell(argument: unknown, sheetId: string): { row: number; column: number } {
  const target = argument instanceof HostObject ? argument.target : null;
  if (!(target instanceof RangeTarget) || target.sheet.id !== sheetId) throw hostError('InvalidArgument');
  const { top, left, bottom, right } = target.range;
  if (top !== bottom || left !== right) throw hostError('InvalidArgument');
  return { row: top, column: left };
}

/** The comments of one sheet. */
export function commentsObject(sheetId: string, session: Session): HostObject {
  return bindMembers(COLLECTION, sheetId, session);
}
