import { Module } from '@nestjs/common';
import { DoctorModule } from './doctor.module.ts';
import { DoctorResolver } from './doctor.resolver.ts';

/** The doctor in the API. */
@Module({ imports: [DoctorModule], providers: [DoctorResolver] })
export class DoctorApiModule {}
