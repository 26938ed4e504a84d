//! Writes the indexes of documents that family files declare.

use crate::schema_files::lines::{Block, Mistake};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A member that is also a column, with an index in `schema.sql`.
const COLUMN: &str = "name";

/// Statements that create an index for each declared member. A member that several collections declare has one index.
pub(crate) fn sql(blocks: &[Block<'_>]) -> Result<String, Mistake> {
    let mut members = BTreeSet::new();
    for line in blocks.iter().flat_map(|block| &block.body) {
        let ("index", rest) = line.head() else { continue };
        for member in rest.split_whitespace() {
            if member.contains("[]") {
                return Err(line.mistake(format!("{member} is in a list, which cannot have an index")));
            }
            if member != COLUMN {
                members.insert(member);
            }
        }
    }
    let mut statements = String::new();
    for member in members {
        let name = member.replace('.', "_");
        let path: String = member.split('.').map(|name| format!(".\"{name}\"")).collect();
        let value = format!("json_extract(document, '${path}')");
        // Writing to a text cannot fail.
        let _ = writeln!(
            statements,
            "CREATE INDEX objects_by_member_{name} ON objects (kind, {value}, parent) WHERE {value} IS NOT NULL;"
        );
    }
    Ok(statements)
}
