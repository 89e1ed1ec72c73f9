//! Passwords: Argon2id with 64 MiB, three passes, one lane; twelve characters or four words.

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};

/// What keeps a password from being taken or checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Fewer than twelve characters and fewer than four words.
    #[error("the password is too short")]
    TooShort,
    /// The hash could not be made or read.
    #[error("the password could not be processed")]
    Unusable,
}

fn argon() -> Result<Argon2<'static>, PasswordError> {
    let params = Params::new(64 * 1024, 3, 1, None).map_err(|_| PasswordError::Unusable)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// Whether a password is long enough to be taken.
///
/// # Errors
/// [`PasswordError::TooShort`].
pub fn check_strength(password: &str) -> Result<(), PasswordError> {
    let words = password.split_whitespace().filter(|word| word.chars().count() >= 3).count();
    if password.chars().count() >= 12 || words >= 4 { Ok(()) } else { Err(PasswordError::TooShort) }
}

/// The hash to keep, with its salt and parameters.
///
/// # Errors
/// [`PasswordError::Unusable`] when the system gives no randomness or memory.
pub fn hash(password: &str) -> Result<String, PasswordError> {
    let mut salt = [0u8; 16];
    getrandom::fill(&mut salt).map_err(|_| PasswordError::Unusable)?;
    let salt = SaltString::encode_b64(&salt).map_err(|_| PasswordError::Unusable)?;
    Ok(argon()?.hash_password(password.as_bytes(), &salt).map_err(|_| PasswordError::Unusable)?.to_string())
}

/// Whether the password is the one behind the hash.
#[must_use]
pub fn verify(password: &str, hash: &str) -> bool {
    let (Ok(argon), Ok(parsed)) = (argon(), PasswordHash::new(hash)) else { return false };
    argon.verify_password(password.as_bytes(), &parsed).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_password_opens_its_hash() {
        let hash = hash("أوراش إنزكان آيت ملول").unwrap();
        assert!(verify("أوراش إنزكان آيت ملول", &hash));
        assert!(!verify("أوراش إنزكان آيت ملولة", &hash));
        assert!(!verify("أوراش إنزكان آيت ملول", "no hash"));
    }

    #[test]
    fn twelve_characters_or_four_words() {
        for (password, good) in
            [("abcdefghijkl", true), ("abcdefghijk", false), ("mil deux sol roi", true), ("a b c d", false)]
        {
            assert_eq!(check_strength(password).is_ok(), good, "{password}");
        }
    }
}
