import { visit, type ASTVisitor, type FieldNode, type FragmentSpreadNode, type GraphQLResolveInfo } from 'graphql';

/** Visits all that is selected below a field, also by fragments, each of them once. */
export function walkSelection(
  { selectionSet }: FieldNode,
  fragments: GraphQLResolveInfo['fragments'],
  visitor: ASTVisitor,
): void {
  const spread = new Set<string>();
  const all: ASTVisitor = {
    ...visitor,
    FragmentSpread: ({ name }: FragmentSpreadNode) => {
      if (spread.has(name.value)) return;
      spread.add(name.value);
      visit(fragments[name.value]!, all);
    },
  };
  if (selectionSet) visit(selectionSet, all);
}

/** Whether a field of such a name is selected anywhere below a root field, even where a directive leaves it out. */
export function selectsAnywhere(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  isMeant: (name: string) => boolean,
): boolean {
  let isSelected = false;
  const visitor = { Field: ({ name }: FieldNode) => void (isSelected ||= isMeant(name.value)) };
  for (const field of fieldNodes) walkSelection(field, fragments, visitor);
  return isSelected;
}
