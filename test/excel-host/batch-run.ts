import { ExcelError } from './excel-error';
import { isRemote, type Member, type RemoteObject } from './remote-object';
import { ACTION, PATH, type BatchBody, type WireAction, type WireArguments, type WirePath } from './wire';

export interface BatchAnswer {
  readonly TraceIds: readonly number[];
  readonly Results?: readonly WireResult[];
  readonly Error?: Readonly<Record<string, unknown>>;
  readonly ProcessedResults?: { readonly Results: readonly WireResult[] };
}

interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What a batch runs against: the root object, what references mean, and who is told of members that are not there. */
export interface BatchWorld {
  readonly root: RemoteObject;
  readonly reference: (id: string) => RemoteObject | null;
  readonly unknownMember: (name: string) => void;
  /** True where the client announced the request as a write. */
  readonly announcedWrite: boolean;
}

/** One request, action by action as Excel does it: what came before a failing action stays done. */
export class BatchRun {
  private readonly objects = new Map<number, RemoteObject | null>();

  constructor(
    private readonly body: BatchBody,
    private readonly world: BatchWorld,
  ) {}

  /** Carries out the first `count` actions, then fails with `stop` if there is one. */
  run(count = this.body.Actions.length, stop: ExcelError | null = null): BatchAnswer {
    const results: WireResult[] = [];
    let at = -1;
    try {
      for (const action of this.body.Actions.slice(0, count)) {
        at += 1;
        const value = this.act(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      }
      if (stop) throw stop;
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const { code, location, message } = error;
      const Error = { Code: code, Message: message, Location: location, ActionIndex: at };
      return { TraceIds: [], Error, ProcessedResults: { Results: results } };
    }
    return { TraceIds: [], Results: results };
  }

  private act(action: WireAction): unknown {
    // The client waits for its trace marks to learn that it may register the handlers of events.
    if (action.ActionType === ACTION.trace) return null;
    const target = this.object(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return target === null ? null : target.identity;
    if (target === null) return null;
    if (action.ActionType === ACTION.query) return this.query(target, action.QueryInfo?.Select ?? []);
    if (action.ActionType === ACTION.method) return this.callMethod(target, action);
    if (action.ActionType === ACTION.setProperty) return this.setProperty(target, action);
    throw new ExcelError('ApiNotFound', `action type ${action.ActionType}`);
  }

  private callMethod(target: RemoteObject, action: WireAction): unknown {
    if (action.Name === '_KeepReference') return undefined;
    const { call, write } = this.member(target, action.Name, 'call');
    if (write) this.mustBeAnnounced(target, action.Name);
    return call!(...this.args(action.ArgumentInfo)) ?? null;
  }

  private setProperty(target: RemoteObject, action: WireAction): null {
    const { set } = this.member(target, action.Name, 'set');
    this.mustBeAnnounced(target, action.Name);
    set!(this.args(action.ArgumentInfo)[0]);
    return null;
  }

  /** The client's own flags say what writes; were they wrong, Excel would refuse or the undo stack would be lost unsaid. */
  private mustBeAnnounced(target: RemoteObject, name: string): void {
    if (!this.world.announcedWrite) throw new Error(`${target.type}.${name} writes in a request announced as a read`);
  }

  private query(target: RemoteObject, select: readonly string[]): unknown {
    const items = target.items?.();
    if (items) return { _Items: items.map((item) => ({ ...item.identity, ...this.picked(item, select) })) };
    return { ...target.identity, ...this.picked(target, select) };
  }

  private picked(target: RemoteObject, select: readonly string[]): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    for (const path of select) {
      const [first = '', ...rest] = path.split('/');
      if (first === '') continue;
      if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
      else answer[pascal(first)] = this.scalar(target, first);
    }
    for (const [name, paths] of nested) {
      const child = this.member(target, pascal(name), 'get').get!();
      if (child === null) answer[pascal(name)] = null;
      else if (isRemote(child)) answer[pascal(name)] = this.query(child, itemPaths(child, paths));
    }
    return answer;
  }

  private scalar(target: RemoteObject, name: string): unknown {
    const value = this.member(target, pascal(name), 'get').get!();
    return isRemote(value) ? value.identity : value;
  }

  private object(id: number): RemoteObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidObjectPath', `path ${id}`);
    const found = this.follow(path);
    this.objects.set(id, found);
    return found;
  }

  private follow(path: WirePath): RemoteObject | null {
    if (path.ObjectPathType === PATH.root) return this.world.root;
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.reference) return this.world.reference(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const found = this.step(parent, path);
    if (found === null || isRemote(found)) return found;
    throw new Error(`${parent.type}.${path.Name} is no object`);
  }

  private step(parent: RemoteObject, path: WirePath): unknown {
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) return this.member(parent, path.Name, 'get').get!();
    if (path.ObjectPathType === PATH.method) {
      const { call, write } = this.member(parent, path.Name, 'call');
      if (write) this.mustBeAnnounced(parent, path.Name);
      return call!(...args) ?? null;
    }
    if (!parent.item) return this.unknown(parent, '[item]');
    const found = parent.item(...args);
    if (found === null) throw new ExcelError('ItemNotFound', `${parent.type}.getItem`);
    return found;
  }

  private args(info: WireArguments | undefined): readonly unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => (referenced[at] ? this.object(referenced[at]) : value));
  }

  private member(target: RemoteObject, name: string, kind: 'get' | 'set' | 'call'): Member {
    const member = target.members[name];
    return member?.[kind] ? member : this.unknown(target, name);
  }

  private unknown(target: RemoteObject, name: string): never {
    const full = `${target.type}.${name}`;
    this.world.unknownMember(full);
    throw new ExcelError('ApiNotFound', full, `The emulated Excel knows no ${full}`);
  }
}

function itemPaths(child: RemoteObject, paths: readonly string[]): readonly string[] {
  return child.items ? paths.map((path) => path.replace(/^items\//, '')) : paths;
}

function pascal(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
