import { Injectable } from '@nestjs/common';
import { BatchedLookup } from '../../engine/graphql/batched-lookup.ts';
import { PersonRepository } from './person.repository.ts';
import type { Person } from './person.type.ts';

/** The contacts of many list rows in one query. */
@Injectable()
export class PersonLookup extends BatchedLookup<Person> {
  constructor(people: PersonRepository) {
    super(async (keys) => new Map((await people.findByIds(keys)).map((one) => [one.id, one])));
  }
}
