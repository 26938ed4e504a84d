//! Every collection, and the operations that the engine serves.

use super::collection::Collection;
use super::effect::Effect;
use super::record::CollectionRecord;
use crate::sandbox::rows::Fidelity;
use crate::schema::tenant::TENANT;
use crate::schema::{HttpMethod, Operation};
use std::collections::HashMap;
use std::sync::LazyLock;

static RECORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/families.records"));
static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::read);

/// The work of an operation.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Action {
    List,
    Create,
    Get,
    Patch,
    Replace,
    Delete,
    /// The effect that a line of a family file declares.
    Effect(&'static Effect),
    /// Deletes the documents whose ids a member of the body has, or the body itself.
    DeleteEach {
        ids: Option<&'static str>,
    },
    /// Applies the patch in one member of the body to the documents whose ids another member has.
    PatchEach {
        ids: &'static str,
        patch: &'static str,
    },
}

impl Action {
    /// The action that a line of a family file declares.
    fn declared(line: &'static str) -> Option<Self> {
        let words: Vec<&'static str> = line.split_whitespace().collect();
        match *words.as_slice() {
            ["replace"] => Some(Self::Replace),
            ["delete-each", "body"] => Some(Self::DeleteEach { ids: None }),
            ["delete-each", ids] => Some(Self::DeleteEach { ids: Some(ids) }),
            ["patch-each", ids, patch] => Some(Self::PatchEach { ids, patch }),
            // Effects live as long as the process, like the schema.
            _ => Effect::read(line).map(|effect| Self::Effect(Box::leak(Box::new(effect)))),
        }
    }

    /// Returns true if it writes.
    pub(crate) const fn writes(self) -> bool {
        match self {
            Self::List | Self::Get => false,
            Self::Effect(effect) => effect.writes(),
            _ => true,
        }
    }

    /// The origin of its responses.
    pub(crate) const fn fidelity(self) -> Fidelity {
        match self {
            Self::Effect(effect) => effect.fidelity,
            _ => Fidelity::State,
        }
    }
}

/// An operation that the engine serves.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    pub(crate) collection: &'static Collection,
    pub(crate) action: Action,
}

/// Every collection, and the operations that the engine serves.
pub(crate) struct Catalog {
    /// Collections by path.
    collections: HashMap<&'static str, &'static Collection>,
    /// Plans by the id of their operation.
    plans: HashMap<&'static str, Plan>,
    /// Paths of collections by the type that references give their documents.
    types: HashMap<&'static str, Vec<&'static str>>,
}

/// The catalog, which all tenants of the process share.
pub(crate) fn catalog() -> &'static Catalog {
    &CATALOG
}

impl Catalog {
    fn read() -> Self {
        // The build script wrote the records in this form.
        let records: Vec<CollectionRecord<'static>> = postcard::from_bytes(RECORDS).unwrap_or_default();
        let public = TENANT.get().apis().filter(|api| !api.internal);
        let operations: Vec<&'static Operation> = public.flat_map(|api| api.operations).collect();
        let mut catalog = Self {
            collections: HashMap::new(),
            plans: HashMap::new(),
            types: HashMap::new(),
        };
        for record in records {
            catalog.add(record, &operations);
        }
        catalog
    }

    fn add(&mut self, record: CollectionRecord<'static>, operations: &[&'static Operation]) {
        let items = if record.single { 0 } else { record.id.len().max(1) };
        let found = operations.iter().copied().filter_map(|operation| {
            let below = parameters_below(operation.path, record.path)?;
            let action = action(operation.method, below == items, record.single)?;
            (!operation.is_download() && (below == 0 || below == items)).then_some((operation, action))
        });
        let found: Vec<_> = found.collect();
        let here: Vec<_> = found.iter().map(|(operation, _)| *operation).collect();
        let can_be_absent = found.iter().any(|(_, action)| matches!(action, Action::Delete));
        // Collections live as long as the process, like the schema.
        let collection: &'static Collection = Box::leak(Box::new(Collection::new(record, &here, can_be_absent)));
        self.collections.insert(collection.path, collection);
        for name in &collection.record.types {
            self.types.entry(name).or_default().push(collection.path);
        }
        let served = found
            .into_iter()
            .filter(|(operation, _)| !collection.record.without.contains(&operation.id));
        let plans = served.map(|(operation, action)| (operation.id, Plan { collection, action }));
        self.plans.extend(plans);
        for (operation, line) in &collection.record.effects {
            if let Some(action) = Action::declared(line) {
                self.plans.insert(operation, Plan { collection, action });
            }
        }
    }

    /// The plan of an operation.
    pub(crate) fn plan(&self, operation: &str) -> Option<Plan> {
        self.plans.get(operation).copied()
    }

    /// Every plan, with the id of its operation.
    pub(crate) fn plans(&self) -> impl Iterator<Item = (&'static str, Plan)> {
        self.plans.iter().map(|(id, plan)| (*id, *plan))
    }

    /// The collection at a path with ids, and the ids as they are written there.
    pub(crate) fn at<'p>(&self, path: &'p str) -> Option<(&'static Collection, Vec<&'p str>)> {
        let found = self
            .collections
            .values()
            .filter_map(|it| Some((*it, values_in(path, it.path)?)));
        // A literal segment takes precedence over an id.
        found.min_by_key(|(_, values)| values.len())
    }

    /// The paths of the collections whose documents have a type.
    pub(crate) fn of_type(&self, name: &str) -> impl Iterator<Item = &'static str> {
        self.types.get(name).into_iter().flatten().copied()
    }

    /// Every collection.
    #[cfg(test)]
    pub(crate) fn collections(&self) -> impl Iterator<Item = &'static Collection> {
        self.collections.values().copied()
    }

    /// The collection at a path of the schema.
    pub(crate) fn collection(&self, path: &str) -> Option<&'static Collection> {
        self.collections.get(path).copied()
    }

    /// The collection at a path whose parameters may have other names.
    pub(crate) fn like(&self, path: &str) -> Option<&'static Collection> {
        self.collections
            .values()
            .copied()
            .find(|it| is_same_template(path, it.path))
    }

    /// The collection whose documents have a collection below them.
    pub(crate) fn parent_of(&self, path: &str) -> Option<&'static Collection> {
        let end = path.rfind("/{").and_then(|end| path.get(..end))?;
        self.collections
            .values()
            .copied()
            .find(|it| !it.record.single && is_same_template(it.path, end))
    }

    /// The collections directly below the documents of a collection.
    pub(crate) fn children_of(&self, path: &str) -> impl Iterator<Item = &'static Collection> {
        let is_below = move |it: &&'static Collection| {
            let end = it.path.rfind("/{").and_then(|end| it.path.get(..end));
            end.is_some_and(|end| is_same_template(end, path))
        };
        self.collections.values().copied().filter(is_below)
    }
}

const fn action(method: HttpMethod, is_item: bool, is_single: bool) -> Option<Action> {
    match (method, is_item) {
        (HttpMethod::Get, true) => Some(Action::Get),
        (HttpMethod::Get, false) => Some(Action::List),
        (HttpMethod::Post, false) => Some(Action::Create),
        (HttpMethod::Put, true) => Some(Action::Replace),
        (HttpMethod::Patch, true) => Some(Action::Patch),
        (HttpMethod::Delete, true) => Some(Action::Delete),
        // A single document is not created; POST sets it.
        (HttpMethod::Post, true) if is_single => Some(Action::Replace),
        _ => None,
    }
}

/// The number of parameters that a path has after that of a collection; `None` if it is the path of something else.
fn parameters_below(path: &str, collection: &str) -> Option<usize> {
    if !path.starts_with(literal(collection)) {
        return None;
    }
    let (mut expected, mut segments) = (collection.split('/'), path.split('/'));
    for wanted in expected.by_ref() {
        let segment = segments.next()?;
        if wanted != segment && !(wanted.starts_with('{') && segment.starts_with('{')) {
            return None;
        }
    }
    let rest: Vec<&str> = segments.collect();
    rest.iter()
        .all(|segment| segment.starts_with('{'))
        .then_some(rest.len())
}

/// The beginning of a template without parameters: hundreds of paths are compared with hundreds of templates at the start of a
/// tenant, and nearly all differ in it.
fn literal(template: &str) -> &str {
    template.split_once('{').map_or(template, |(literal, _)| literal)
}

/// The ids in a path that fills a template.
fn values_in<'p>(path: &'p str, template: &str) -> Option<Vec<&'p str>> {
    if !path.starts_with(literal(template)) {
        return None;
    }
    let (mut wanted, mut values) = (template.split('/'), Vec::new());
    for segment in path.split('/') {
        match wanted.next()? {
            name if name.starts_with('{') && !segment.is_empty() => values.push(segment),
            name if name == segment => {}
            _ => return None,
        }
    }
    wanted.next().is_none().then_some(values)
}

/// Returns true if paths differ only in the names of parameters.
fn is_same_template(one: &str, other: &str) -> bool {
    parameters_below(one, other) == Some(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_declared_value_is_json_and_every_declared_path_leads_to_a_member() {
        for collection in catalog().collections.values() {
            let record = &collection.record;
            assert_eq!(collection.defaults.len(), record.defaults.len(), "{}", record.path);
            assert_eq!(collection.server.len(), record.server.len(), "{}", record.path);
            for (path, member) in record.users.iter().chain(&record.owned) {
                let user = catalog().collection(path).unwrap();
                assert!(user.member(member).is_some(), "{path}: {member}");
            }
        }
    }

    #[test]
    fn every_declared_effect_is_an_action() {
        for collection in catalog().collections.values() {
            for (operation, line) in &collection.record.effects {
                assert!(Action::declared(line).is_some(), "{operation}");
                assert!(catalog().plan(operation).is_some(), "{operation}");
            }
        }
    }

    #[test]
    fn a_path_with_ids_leads_to_its_collection() {
        let (collection, ids) = catalog().at("/roles/2c91/dimensions").unwrap();
        assert_eq!(collection.path, "/roles/{roleId}/dimensions");
        assert_eq!(ids, ["2c91"]);
        assert!(catalog().at("/roles/2c91").is_none());
        assert!(catalog().at("/roles//dimensions").is_none());
        assert_eq!(catalog().parent_of(collection.path).unwrap().path, "/roles");
        assert!(
            catalog()
                .children_of("/roles")
                .any(|child| child.path == collection.path)
        );
    }
}
