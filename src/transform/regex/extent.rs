//! How many characters an expression takes, the fewest and the most, as far as that can be told.

use fancy_regex::Expr;

pub(super) fn extent(expression: &Expr) -> (usize, usize) {
    match expression {
        Expr::Any { .. } | Expr::Delegate { .. } => (1, 1),
        Expr::GeneralNewline { .. } => (1, 2),
        Expr::Literal { val, .. } => (val.chars().count(), val.chars().count()),
        Expr::LiteralBytes { bytes } => (bytes.len(), bytes.len()),
        Expr::Backref { .. } => (0, usize::MAX),
        Expr::Concat(parts) => parts.iter().map(extent).fold((0, 0), |(least, most), part| {
            (least.saturating_add(part.0), most.saturating_add(part.1))
        }),
        Expr::Alt(choices) => {
            let extents = choices.iter().map(extent);
            let joined = extents.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
            joined.unwrap_or_default()
        }
        Expr::Group(inner) => extent(inner),
        Expr::AtomicGroup(inner) => extent(inner),
        Expr::Repeat { child, lo, hi, .. } => {
            let (least, most) = extent(child);
            (least.saturating_mul(*lo), most.saturating_mul(*hi))
        }
        _ => (0, 0),
    }
}
