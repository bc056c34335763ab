import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../catalogue/organisation/organisation.type.js';
import { Service } from '../../catalogue/service/service.type.js';
import './quality.read-model.js';
import type { ReadFinding, ReadReport } from './quality.read-model.js';
import { Finding, FindingSeverity, QualityReport } from './quality.type.js';

@Resolver(() => Service)
export class ServiceQuality {
  @FieldResolver(() => QualityReport, {
    description: 'Qualität: what editors should mend in the description of the service, and who can be reached for it.',
  })
  quality(@Root() { quality }: { quality: ReadReport }): ReadReport {
    return quality;
  }
}

@Resolver(() => Organisation)
export class OrganisationQuality {
  @FieldResolver(() => QualityReport, {
    description: 'Qualität: what editors should mend in what is said about the organisation.',
  })
  quality(@Root() { quality }: { quality: ReadReport }): ReadReport {
    return quality;
  }
}

@Resolver(() => QualityReport)
export class QualityReportResolver {
  @FieldResolver(() => [Finding], { description: 'Befunde: what was found, what must be mended first.' })
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
