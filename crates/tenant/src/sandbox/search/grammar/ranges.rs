//! Parses ranges: `[1 TO 5]`, `{now-7d TO *]`, `>=3`.

use super::parser::QueryParser;
use crate::sandbox::search::condition::{Bound, Bounds, Condition};
use crate::sandbox::search::error::SearchError;

/// Makes the condition of a range; the argument is true if texts are compared with case.
pub(super) type RangeCondition<'a> = Box<dyn Fn(bool) -> Condition + 'a>;

/// The text of a bound, and true if the bound belongs to the range.
type WrittenBound = Option<(String, bool)>;

impl<'a> QueryParser<'a> {
    /// A range in brackets. Square brackets include their bound, braces exclude it.
    pub(super) fn range(&mut self) -> Result<RangeCondition<'a>, SearchError> {
        let opening = self.scanner.column();
        let lower_included = self.scanner.take() == Some('[');
        let lower = self.bound(opening)?;
        self.scanner.skip_spaces();
        if !self.scanner.take_operator("TO") {
            return Err(self.error("TO is missing between the bounds of the range"));
        }
        let upper = self.bound(opening)?;
        self.scanner.skip_spaces();
        let upper_included = match self.scanner.take() {
            Some(']') => true,
            Some('}') => false,
            _ => return Err(SearchError::at(opening, "the closing bracket of the range is missing")),
        };
        Ok(self.condition(
            lower.map(|text| (text, lower_included)),
            upper.map(|text| (text, upper_included)),
        ))
    }

    /// A bound; `None` for `*`.
    fn bound(&mut self, opening: usize) -> Result<Option<String>, SearchError> {
        self.scanner.skip_spaces();
        let text = match self.scanner.peek() {
            None => return Err(SearchError::at(opening, "the closing bracket of the range is missing")),
            Some('"') => return self.scanner.quoted().map(Some),
            Some(_) => self.scanner.bound()?,
        };
        match text.as_str() {
            "" => Err(self.error("a bound of the range is missing; * leaves it open")),
            "*" => Ok(None),
            _ => Ok(Some(text)),
        }
    }

    /// `>`, `>=`, `<` or `<=` with a bound.
    pub(super) fn comparison(&mut self) -> Result<RangeCondition<'a>, SearchError> {
        let is_lower = self.scanner.take() == Some('>');
        let included = self.scanner.take_if('=');
        self.scanner.skip_spaces();
        let text = match self.scanner.peek() {
            Some('"') => self.scanner.quoted()?,
            _ => {
                let term = self.scanner.term()?;
                if self.scanner.peek() == Some(':') {
                    let why = "a colon in a value needs a backslash before it, or quotation marks around the value";
                    return Err(self.error(why));
                }
                term.text
            }
        };
        if text.is_empty() {
            return Err(self.error("the bound of the comparison is missing"));
        }
        self.check_suffix()?;
        let bound = Some((text, included));
        let (lower, upper) = if is_lower { (bound, None) } else { (None, bound) };
        Ok(self.condition(lower, upper))
    }

    fn condition(&self, lower: WrittenBound, upper: WrittenBound) -> RangeCondition<'a> {
        let calendar = &self.language.calendar;
        Box::new(move |exact| {
            let bound = |written: &WrittenBound| {
                let (text, included) = written.as_ref()?;
                Some(Bound::new(text, *included, exact, calendar))
            };
            Condition::Between(Bounds {
                lower: bound(&lower),
                upper: bound(&upper),
                exact,
            })
        })
    }
}
