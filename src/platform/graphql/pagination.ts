import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';

@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 20, description: 'Seitengröße: maximum number of entries, 1 to 100.' })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Nach: cursor after which the page begins; the first page by default.',
  })
  after?: string | null;
}

@Directive('@shareable')
@ObjectType({ description: 'Seite: position of a page in its list (Relay PageInfo).', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Weitere Seite: whether entries follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Vorige Seite: whether entries precede the page.',
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
      description:
        'Marke: contains the sort key of the entry, so that pages stay consistent when entries are added or removed.',
    })
    cursor!: string;
  }

  @Directive('@shareable')
  @ObjectType(`${name}Connection`, { description: `Liste (${german}): one page of entries.`, simpleResolvers: true })
  class Connection {
    @Field(() => [Edge], { description: 'Einträge mit Marke: the entries with their cursors.' })
    edges!: Edge[];

    @Field(() => [NodeType], { description: `${german}: the entries without cursors.` })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Seite: position of the page in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: 'Gesamtzahl: number of entries in the whole list; counted only when selected.',
    })
    totalCount!: number | null;
  }
  return Connection;
}
