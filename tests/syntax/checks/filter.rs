//! Properties of filters on any text, for any list of the schema; shared with the fuzz targets.

use std::sync::LazyLock;

use sailpoint::schema::{Collection, Operation, versions};
use sailpoint::syntax::filter::{Filter, parse};
use sailpoint::syntax::supported;

/// The lists of every version.
static LISTS: LazyLock<Vec<&'static Collection>> = LazyLock::new(|| {
    let operations = versions().iter().flat_map(|version| version.apis());
    let operations = operations.flat_map(|api| api.operations);
    let collection = |operation: &'static Operation| operation.collection.as_ref();
    operations.filter_map(collection).collect()
});

/// Panics unless a filter is parsed from its own text again, and is accepted by the list that `number` selects exactly if the
/// list supports each of its tests.
pub(crate) fn is_consistent(text: &str, number: u16) {
    let Ok(filter) = parse(text) else { return };
    assert_eq!(parse(&filter.to_string()), Ok(filter.clone()));
    assert!(!LISTS.is_empty(), "the schema has no list");
    if let Some(list) = LISTS.iter().cycle().nth(usize::from(number)) {
        assert_eq!(supported::check(&filter, list).is_ok(), supports(list, &filter));
    }
}

fn supports(list: &Collection, filter: &Filter) -> bool {
    match filter {
        Filter::All(parts) | Filter::Any(parts) => parts.iter().all(|part| supports(list, part)),
        Filter::Not(part) => supports(list, part),
        Filter::Test(field, compare, _) => {
            let mut known = list.filters.iter().filter(|known| known.field == field);
            known.any(|known| known.compares.contains(compare))
        }
    }
}
