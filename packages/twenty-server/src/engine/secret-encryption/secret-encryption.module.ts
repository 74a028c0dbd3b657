import { Global, Module } from '@nestjs/common';
import { SecretEncryption } from './secret-encryption.service.ts';

@Global()
@Module({ providers: [SecretEncryption], exports: [SecretEncryption] })
export class SecretEncryptionModule {}
