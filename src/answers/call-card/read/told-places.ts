import type { GraphQLResolveInfo } from 'graphql';
import { placeReadModel } from '../../../catalogue/place/place.read-model.js';
import type { Row } from '../../../platform/read/hydrate.js';
import { planPaths } from '../../../platform/read/plan/plan-paths.js';
import type { PlannedField } from '../../../platform/read/plan/plan.js';
import { many } from '../../../platform/read/read-model.js';
import { sql } from '../../../platform/sql/sql.js';
import { fact, planWith, rowsOf, type CardScope } from './card-part.js';

/** A place that the answer about the responsibility names. */
export interface ToldPlaceRow extends Row {
  '#id': string;
}

const id = fact('id', { kind: 'column', sql: (place) => sql`${place}.place_id` });

/** Answers that name the place that was asked for. */
const placed = ['ResponsibilityAnswer', 'NotOfferedHere', 'ResponsibilityNotRecorded'];

/** Paths of the places within a card. */
const paths = {
  place: placed.map((type) => [`responsibility|${type}`, 'place']),
  offeredAt: [['responsibility|NotOfferedHere', 'offeredAt']],
};

/** Plans the places that the answer about the responsibility names, as far as they are selected. */
export function toldPlaces(info: GraphQLResolveInfo, { told }: CardScope): PlannedField[] {
  const rows = (name: keyof typeof paths): PlannedField[] => {
    const asked = planPaths(info, 'CallCard', paths[name], placeReadModel);
    const field = many(() => placeReadModel, {
      from: sql`place_edition`,
      where: (place, _, statement) =>
        sql`${place}.place_id = any(${statement.bind(told[name], 'uuid[]')}) and ${statement.inForce(place)}`,
    });
    return asked ? [rowsOf(name, field, planWith(placeReadModel, asked, [id]))] : [];
  };
  return [...rows('place'), ...rows('offeredAt')];
}
