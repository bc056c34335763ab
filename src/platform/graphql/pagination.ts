import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';

@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 20, description: 'Seitengröße: how many entries at most, 1 to 100.' })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Nach: the cursor after which the page begins; the first page when left out.',
  })
  after?: string | null;
}

@Directive('@shareable')
@ObjectType({ description: 'Seite: where a page stands in its list (Relay PageInfo).', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Weitere Seite: whether entries follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Vorige Seite: whether the page was asked for with a cursor, so that entries precede it.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Erste Marke: cursor of the first entry.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Letzte Marke: cursor of the last entry, for `after` of the next page.',
  })
  endCursor!: string | null;
}

/** Creates Relay's connection type of a node type. */
export function connectionOf<Node extends object>(NodeType: ClassType<Node>, name: string, german: string) {
  @Directive('@shareable')
  @ObjectType(`${name}Edge`, {
    description: `Eintrag einer Liste (${german}): an entry and its cursor.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => NodeType, { description: `${german}: the entry itself.` })
    node!: Node;

    @Field(() => String, {
      description: 'Marke: carries the sort key of the entry, so that a page stays right when entries come or go.',
    })
    cursor!: string;
  }

  @Directive('@shareable')
  @ObjectType(`${name}Connection`, { description: `Liste (${german}): one page of it.`, simpleResolvers: true })
  class Connection {
    @Field(() => [Edge], { description: 'Einträge mit Marke: the entries with their cursors.' })
    edges!: Edge[];

    @Field(() => [NodeType], { description: `${german}: the entries alone.` })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Seite: where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: 'Gesamtzahl: how many entries the whole list has; counted only when asked for.',
    })
    totalCount!: number | null;
  }
  return Connection;
}
