//! Masked values on their way in. Replies are masked at the door, by one function for all of them.

use crate::domain::fault::Faults;
use crate::domain::mask::unmask;
use crate::office::OfficeError;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A request as a use case may have it: with no masked value, unless the use case knows what it stands for.
///
/// # Errors
/// `masked-value` at each of them.
pub fn admitted(args: Value, restores: bool) -> Result<Value, OfficeError> {
    if restores {
        return Ok(args);
    }
    let mut args = args;
    let mut faults = Faults::default();
    unmask(&mut args, None, &mut faults);
    if faults.0.is_empty() { Ok(args) } else { Err(faults.into()) }
}

/// What was given, with the stored value in the place of each masked one that came back unchanged.
/// What stands for nothing stored is a fault `masked-value` at its field.
pub(crate) fn restored<T>(given: T, stored: &impl Serialize, faults: &mut Faults) -> T
where
    T: Serialize + DeserializeOwned,
{
    let stored = serde_json::to_value(stored).unwrap_or_default();
    let mut record = serde_json::to_value(&given).unwrap_or_default();
    unmask(&mut record, Some(&stored), faults);
    serde_json::from_value(record).unwrap_or(given)
}
