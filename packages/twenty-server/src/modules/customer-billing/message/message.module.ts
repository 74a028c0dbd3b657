import { Module } from '@nestjs/common';
import { NotificationRepository } from './notification.repository.ts';
import { NotificationResolver } from './notification.resolver.ts';
import { NotificationService } from './notification.service.ts';
import { NotificationTypeormRepository } from './typeorm/notification.typeorm-repository.ts';

@Module({
  providers: [
    NotificationResolver,
    NotificationService,
    { provide: NotificationRepository, useClass: NotificationTypeormRepository },
  ],
  exports: [NotificationService],
})
export class MessageModule {}
