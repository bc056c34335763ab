import { Arg, ArgsType, Field, Int } from 'type-graphql';
import { PageArguments } from './pagination.js';
import { ReadContext } from './read-context.js';

/** Arguments of a root field that reads below itself. */
@ArgsType()
export class ReadArguments {
  @Field(() => ReadContext, {
    nullable: true,
    description: 'Lesekontext: languages, moment and day; holds for everything below.',
  })
  context?: ReadContext | null;
}

/** Arguments of a root field that answers with a page. */
@ArgsType()
export class ReadPageArguments extends PageArguments {
  @Field(() => ReadContext, {
    nullable: true,
    description: 'Lesekontext: languages, moment and day; holds for everything below.',
  })
  context?: ReadContext | null;
}

/** The argument `context` of a root field that has no class of arguments. */
export const ReadContextArg = () =>
  Arg('context', () => ReadContext, { nullable: true, description: 'Lesekontext: languages, moment and day.' });

/** The argument `first` of a list without cursors; `checkFirst` refuses what is out of bounds. */
export const FirstArg = () =>
  Arg('first', () => Int, { defaultValue: 20, description: 'Anzahl: maximum number of entries, 1 to 100.' });
