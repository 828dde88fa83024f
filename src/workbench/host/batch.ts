import { Arguments } from './arguments';
import { hostError, toHostError } from './host-error';
import { HostObject } from './host-object';
import { internalService } from './objects/internal-service';
import { workbookObject } from './objects/workbook';
import { ActionType, PathType, type Action, type ObjectPath, type RequestBody, type ResponseBody } from './protocol';
import { answerQuery } from './query';
import type { Session } from './session';

/** Called before each action with its position; throws to make the action fail. */
export type ActionGuard = (actionIndex: number) => void;

/**
 * Runs one batch, in the order of its actions. What was done before a failing action stays done. All changes of the
 * workbook are one step of undo and are told to listeners when the batch is complete.
 */
export function runBatch(body: RequestBody, session: Session, guard: ActionGuard = () => {}): ResponseBody {
  const batch = new Batch(body, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  let failure: ResponseBody['Error'];
  session.model.change(() => {
    for (const [index, action] of body.Actions.entries()) {
      try {
        guard(index);
        results.push({ ActionId: action.Id, Value: batch.run(action) });
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      } catch (error) {
        const { code, message, status } = toHostError(error);
        const location = action.Name ?? '';
        failure = { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: status };
        return;
      }
    }
  }, 'addin');
  session.endBatch();
  return { Results: results, TraceIds: traceIds, ...(failure && { Error: failure }) };
}

/** Objects of one batch: each object path is evaluated once, when it is first needed. */
class Batch {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && object.identity();
      case ActionType.Query:
        return object && answerQuery(object, action.QueryInfo);
      case ActionType.Method:
        // the library asks to keep every range before it knows whether there is one
        if (!object && action.Name === '_KeepReference') return null;
        return present(object).call(action.Name ?? '', this.arguments(action)) ?? null;
      case ActionType.SetProperty:
        present(object).write(action.Name ?? '', this.arguments(action).raw(0));
        return null;
      default:
        throw hostError('ApiNotAvailable', `action type ${String(action.ActionType)}`);
    }
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw hostError('InvalidReference', `object path ${pathId}`);
    const object = this.evaluate(path);
    this.objects.set(pathId, object);
    return object;
  }

  private evaluate(path: ObjectPath): HostObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      // a null object may name a parent that is not in the request
      case PathType.NullObject:
        return null;
      case PathType.GlobalObject:
        return workbookObject(this.session);
      case PathType.ReferenceId:
        return kept(this.session.reference(name));
      case PathType.NewObject:
        return internalService(name, this.session);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.Property:
        return parent.follow(name).object;
      case PathType.Indexer:
        return parent.item(this.arguments(path).raw(0));
      case PathType.Method:
        return parent.callForObject(name, this.arguments(path));
      default:
        throw hostError('ApiNotAvailable', `object path type ${path.ObjectPathType}`);
    }
  }

  private arguments({ ArgumentInfo }: Action | ObjectPath): Arguments {
    return new Arguments(ArgumentInfo, (pathId) => this.resolve(pathId));
  }
}

/** Calling or setting something on a null object is an error; asking it is not. */
function present(object: HostObject | null): HostObject {
  if (!object) throw hostError('InvalidObjectPath', 'null object');
  return object;
}

/** What the session keeps is whatever it was given. */
function kept(object: object): HostObject {
  if (object instanceof HostObject) return object;
  throw hostError('InvalidReference');
}
