//! Effects: what a line of a family file says that an operation does. Values are templates, in JSON with references such as
//! `$path.id` as texts.

use super::reference::Reference;
use crate::sandbox::rows::Fidelity;
use serde_json::Value;

/// The work of an operation that does not follow from its method and path.
#[derive(Debug)]
pub(crate) struct Effect {
    pub(crate) verb: Verb,
    /// Reference to the ids, or documents, to each of which the verb applies.
    pub(crate) each: Option<&'static str>,
    /// Members, each with the reference to the value that the documents have to which the verb applies.
    pub(crate) conditions: Vec<(&'static str, &'static str)>,
    /// Maximum number of documents of a request.
    pub(crate) most: Option<usize>,
    /// Reference to a flag, without which nothing is deleted if one of the documents cannot be.
    pub(crate) all_unless: Option<&'static str>,
    /// True if a task stands for the work, which has then ended.
    pub(crate) is_task: bool,
    /// Reference to the id of the task that the response shows.
    pub(crate) task: Option<&'static str>,
    /// Collections, and the references to the id of a document that each must have, after those above it.
    pub(crate) exists: Vec<(&'static str, &'static str)>,
    /// References in members of the body.
    pub(crate) refers: Vec<Reference>,
    /// The document that is there before the change if there was none.
    pub(crate) initial: Option<Value>,
    /// Documents that are created or changed as well.
    pub(crate) also: Vec<Also>,
    /// The part of the response for each document that could not be changed.
    pub(crate) refused: Option<Value>,
    /// The part of the response for each document.
    pub(crate) item: Option<Value>,
    pub(crate) response: Option<Value>,
    pub(crate) fidelity: Fidelity,
    /// The line, which names the query parameters that the effect uses.
    line: &'static str,
}

/// The verb of an effect.
#[derive(Debug)]
pub(crate) enum Verb {
    /// Responds, and changes nothing.
    Respond,
    /// Sets members.
    Set(Value),
    /// Sets members of a document whose member has one of these values.
    Transition {
        member: &'static str,
        from: Vec<&'static str>,
        set: Value,
    },
    /// Adds elements to a list.
    Add(&'static str, Value),
    /// Removes the elements of a list that have the members of one of these.
    Drop(&'static str, Value),
    /// Sets members of an element of a list, which the path selects.
    Merge(&'static str, Value),
    /// Applies the patch to which a reference leads.
    Patch(&'static str),
    Delete,
    /// Creates a document, in another collection if one is named.
    Create(Option<&'static str>, Value),
    /// Creates or replaces the document with the ids of the template.
    Put(Value),
    /// Replaces all documents by those of the body.
    ReplaceAll,
    /// Counts the documents of a collection, in all and by the values of a member.
    Count(&'static str, Option<&'static str>),
    /// Lists a collection, or those of its documents whose ids a member of the document in the path has.
    List(&'static str, Option<&'static str>),
    /// A table of the elements of a member, or of the documents of a collection, with these columns.
    Table(&'static str, Vec<&'static str>),
    /// The header of a table: the values of a member of the documents of a collection.
    Header(&'static str, &'static str),
    /// Keeps the file of a form.
    Keep(&'static str),
    /// Responds with the file that another operation keeps.
    File,
}

/// A further document that an effect creates, or changes.
#[derive(Debug)]
pub(crate) struct Also {
    pub(crate) collection: &'static str,
    /// Reference to the id of the document that is changed; one is created without it.
    pub(crate) id: Option<&'static str>,
    pub(crate) members: Value,
}

impl Effect {
    /// Reads the parts of a line, which a bar separates. `None` if it is not a valid effect.
    pub(crate) fn read(line: &'static str) -> Option<Self> {
        let mut parts = line.split(" | ").map(str::trim);
        let verb = Verb::read(parts.next()?)?;
        let mut effect = Self {
            fidelity: verb.fidelity(),
            verb,
            each: None,
            conditions: Vec::new(),
            most: None,
            all_unless: None,
            is_task: false,
            task: None,
            exists: Vec::new(),
            refers: Vec::new(),
            initial: None,
            also: Vec::new(),
            refused: None,
            item: None,
            response: None,
            line,
        };
        for part in parts {
            let (word, rest) = part.split_once(' ')?;
            match word {
                "each" => effect.each = Some(rest),
                "where" => effect.conditions.push(rest.split_once(' ')?),
                "at-most" => effect.most = Some(rest.parse().ok()?),
                "all-unless" => effect.all_unless = Some(rest),
                "as" => effect.is_task = rest == "task",
                "task" => effect.task = Some(rest),
                "exists" => effect.exists.push(rest.split_once(' ')?),
                "refers" => {
                    let (member, targets) = rest.split_once(' ')?;
                    effect.refers.push(Reference::declared(member, targets));
                }
                "initially" => effect.initial = Some(template(rest)?),
                "also" => effect.also.push(Also::read(rest)?),
                "refused" => effect.refused = Some(template(rest)?),
                "item" => effect.item = Some(template(rest)?),
                "response" => effect.response = Some(template(rest)?),
                "fidelity" => effect.fidelity = serde_json::from_value(rest.into()).ok()?,
                _ => return None,
            }
        }
        Some(effect)
    }

    /// Returns true if a reference of the effect leads to a query parameter.
    pub(crate) fn uses(&self, parameter: &str) -> bool {
        let mut references = self.line.match_indices("$query.");
        references.any(|(at, found)| {
            let rest = self.line.get(at + found.len()..).unwrap_or_default();
            let name = rest.split(|character: char| !(character.is_alphanumeric() || "-_".contains(character)));
            name.into_iter().next() == Some(parameter)
        })
    }

    /// Returns true if it writes.
    pub(crate) const fn writes(&self) -> bool {
        let reads = matches!(
            self.verb,
            Verb::Respond | Verb::Count(..) | Verb::List(..) | Verb::Table(..) | Verb::Header(..) | Verb::File
        );
        !reads || self.is_task || !self.also.is_empty()
    }
}

impl Verb {
    fn read(text: &'static str) -> Option<Self> {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        let words: Vec<&'static str> = rest.split_whitespace().collect();
        Some(match (word, words.as_slice()) {
            ("respond", []) => Self::Respond,
            ("set", _) => Self::Set(template(rest)?),
            ("transition", [member, ..]) => {
                let (values, set) = rest.split_once(" to ")?;
                Self::Transition {
                    member,
                    from: values.split_whitespace().skip(1).collect(),
                    set: template(set)?,
                }
            }
            ("add", [member, ..]) => Self::Add(member, template(rest.split_once(' ')?.1)?),
            ("drop", [member, ..]) => Self::Drop(member, template(rest.split_once(' ')?.1)?),
            ("merge", [member, ..]) => Self::Merge(member, template(rest.split_once(' ')?.1)?),
            ("patch", [patch]) => Self::Patch(patch),
            ("delete", []) => Self::Delete,
            ("create", [target, _, ..]) if target.starts_with('/') => {
                Self::Create(Some(target), template(rest.split_once(' ')?.1)?)
            }
            ("create", [_, ..]) => Self::Create(None, template(rest)?),
            ("put", [_, ..]) => Self::Put(template(rest)?),
            ("replace-all", []) => Self::ReplaceAll,
            ("count", [target]) => Self::Count(target, None),
            ("count", [target, "by", member]) => Self::Count(target, Some(member)),
            ("list", [target]) => Self::List(target, None),
            ("list", [target, "follow", member]) => Self::List(target, Some(member)),
            ("table", [member, columns @ ..]) => Self::Table(member, columns.to_vec()),
            ("header", [target, member]) => Self::Header(target, member),
            ("keep", [field]) => Self::Keep(field),
            ("file", []) => Self::File,
            _ => return None,
        })
    }

    const fn fidelity(&self) -> Fidelity {
        match self {
            Self::Respond | Self::Count(..) | Self::List(..) | Self::Table(..) | Self::Header(..) => Fidelity::Computed,
            _ => Fidelity::State,
        }
    }
}

impl Also {
    fn read(text: &'static str) -> Option<Self> {
        let (collection, rest) = text.split_once(' ')?;
        let (id, members) = match rest.strip_prefix('{') {
            Some(_) => (None, rest),
            None => {
                let (id, members) = rest.split_once(' ')?;
                (Some(id), members)
            }
        };
        Some(Self {
            collection,
            id,
            members: template(members)?,
        })
    }
}

/// A template: JSON, or a reference.
fn template(text: &'static str) -> Option<Value> {
    if text.starts_with('$') {
        return Some(text.into());
    }
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_effect_has_a_verb_and_parts() {
        let effect = Effect::read(
            r#"transition status OPEN READY to {"status": "DONE"} | where a $path.id | also /tags $this.id {"name": "x"}"#,
        );
        let effect = effect.unwrap();
        assert!(matches!(effect.verb, Verb::Transition { member: "status", .. }));
        assert_eq!(effect.conditions, [("a", "$path.id")]);
        assert_eq!(effect.also[0].id, Some("$this.id"));
        assert!(effect.writes());
    }

    #[test]
    fn what_is_not_an_effect_is_not_read() {
        for line in [
            "",
            "jump",
            "set {",
            "set {} | when x",
            "transition a b",
            "count",
            "respond | at-most x",
        ] {
            assert!(Effect::read(line).is_none(), "{line}");
        }
    }
}
