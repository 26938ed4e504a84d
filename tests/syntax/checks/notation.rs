//! Properties of the documented notations on any text, shared with the fuzz targets.

use sailpoint::syntax::notation::to_json;
use serde_json::Value;

/// Nesting up to which serde_json follows.
const COMPARABLE: usize = 120;

/// Panics unless the text is rejected or stands for JSON.
pub(crate) fn stands_for_json(text: &str) {
    let brackets = text.matches(['[', '{', '(']).count();
    if let Some(json) = to_json(text)
        && brackets <= COMPARABLE
    {
        assert!(serde_json::from_str::<Value>(&json).is_ok(), "{text:?} gave {json:?}");
    }
}
