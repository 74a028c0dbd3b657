declare const encryptedSecretBrand: unique symbol;

/** `enc:v1:<keyId>:<base64(iv|ciphertext|tag)>`: the only form in which a secret is stored. */
export type EncryptedSecret = string & { readonly [encryptedSecretBrand]: true };
