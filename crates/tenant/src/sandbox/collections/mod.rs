//! The collections that follow from the schema: their declarations in `families`, their types, and the members of their
//! documents. `resource` serves them.

mod catalog;
mod collection;
mod completion;
mod effect;
mod enumerations;
mod example;
mod ids;
mod member;
mod record;
mod reference;
mod reference_targets;

pub(crate) use catalog::{Action, Plan, catalog};
pub(crate) use collection::{Collection, label_of};
pub(crate) use completion::{complete_seeded, fill_in, initial_document, new_document, remove_nulls, touch};
pub(crate) use effect::{Also, Effect, Verb};
pub(crate) use enumerations::{new_outside_enumerations, remove_allowed, validate_document, validate_served};
pub(crate) use example::{complete_required, declared_default};
pub(crate) use ids::{id_of, joined, last_id};
pub(crate) use member::{element_of, member_path, visit};
pub(crate) use reference::Reference;
pub(crate) use reference_targets::{is_of_type, references, targets};
