//! The methods of texts that Velocity's templates may call.

use super::budget::check_length;
use super::error::Error;

/// A method of a text, as Java has it.
pub(super) struct Call<'a> {
    pub(super) name: &'a str,
    pub(super) arguments: Vec<String>,
}

impl Call<'_> {
    pub(super) fn apply(&self, text: &str) -> Result<String, Error> {
        let argument = |at: usize| self.arguments.get(at).map(String::as_str).unwrap_or_default();
        let number = |at: usize| argument(at).parse::<usize>().ok();
        let length = text.chars().count();
        Ok(match self.name {
            "toLowerCase" => text.to_lowercase(),
            "toUpperCase" => text.to_uppercase(),
            "trim" => text.trim().to_owned(),
            "toString" => text.to_owned(),
            "length" => length.to_string(),
            "substring" => {
                let begin = number(0).unwrap_or(0);
                let end = number(1).unwrap_or(length);
                if begin > end || end > length {
                    return Err(format!("substring: {begin} to {end} is not within {length} characters.").into());
                }
                text.chars().skip(begin).take(end - begin).collect()
            }
            "replace" => {
                let found = text.matches(argument(0)).count();
                check_length(text.len() + found.saturating_mul(argument(1).len()))?;
                text.replace(argument(0), argument(1))
            }
            "concat" => format!("{text}{}", argument(0)),
            "contains" => text.contains(argument(0)).to_string(),
            "startsWith" => text.starts_with(argument(0)).to_string(),
            "endsWith" => text.ends_with(argument(0)).to_string(),
            "equals" => (text == argument(0)).to_string(),
            "equalsIgnoreCase" => (text.to_lowercase() == argument(0).to_lowercase()).to_string(),
            "isEmpty" => text.is_empty().to_string(),
            "indexOf" => text.find(argument(0)).map_or("-1".to_owned(), |at| at.to_string()),
            other => return Err(format!("The method {other} does not run here.").into()),
        })
    }
}
