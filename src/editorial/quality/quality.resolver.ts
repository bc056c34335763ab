import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReadFinding } from './quality.read-model.js';
import { Finding, FindingSeverity, QualityReport } from './quality.type.js';

@Resolver(() => QualityReport)
export class QualityReportResolver {
  @FieldResolver(() => [Finding], { description: 'Befunde: what was found, the most severe first.' })
  findings(
    @Root() { findings }: { findings: ReadFinding[] },
    @Arg('severity', () => FindingSeverity, {
      nullable: true,
      description: 'Schwere: only findings that matter as much; all when left out.',
    })
    severity?: FindingSeverity | null,
  ): ReadFinding[] {
    return severity ? findings.filter((found) => String(found.severity) === String(severity)) : findings;
  }
}
