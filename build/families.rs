//! Reads the files in `crates/tenant/src/sandbox/families`: the rules of the tenant's collections that do not follow from the schema.

use std::collections::BTreeMap;

use crate::collection_record::CollectionRecord;
use crate::effects;
use crate::schema_files::lines::{Block, Line, Mistake};
use crate::schema_files::record::{KindRecord, OperationRecord, TypeRecord};
use crate::schema_files::version::DeclaredNames;

/// The collections of the blocks of all files, by path.
pub(crate) fn read<'a>(
    blocks: &[Block<'a>],
    declared: &DeclaredNames<'a>,
) -> Result<Vec<CollectionRecord<'a>>, Mistake> {
    let mut read = BTreeMap::new();
    for block in blocks {
        let is_internal = block.body.iter().any(|line| line.text == INTERNAL);
        let schema = Schema::of(block.head, declared, is_internal)?;
        if read.insert(block.head.text, collection(block, &schema)?).is_some() {
            return Err(block.head.mistake("the collection is declared twice"));
        }
    }
    Ok(read.into_values().collect())
}

/// The line of a collection that no operation of the schema serves.
const INTERNAL: &str = "internal";

/// The part of the schema that a collection uses.
struct Schema<'s, 'a> {
    operations: Vec<&'s OperationRecord<'a>>,
    /// Members of the stored documents; empty if they are not objects of the schema.
    members: Vec<&'a str>,
}

impl<'s, 'a> Schema<'s, 'a> {
    fn of(head: Line<'a>, declared: &'s DeclaredNames<'a>, is_internal: bool) -> Result<Self, Mistake> {
        let path = head.text;
        let apis = declared.apis.values().filter(|api| !api.internal);
        let operations: Vec<_> = apis.flat_map(|api| &api.operations).collect();
        let is_here = |operation: &&&OperationRecord<'_>| is_at_or_below(operation.path, path);
        let here: Vec<_> = operations.iter().filter(is_here).collect();
        if here.is_empty() != is_internal {
            let text = match is_internal {
                true => format!("operations of the schema have the path {path}, so that it is not internal"),
                false => format!("no operation of the schema has the path {path}"),
            };
            return Err(head.mistake(text));
        }
        let types = here.iter().flat_map(|operation| {
            let success = operation.responses.iter().find(|response| response.status < 300);
            let body = operation.body.as_ref().map(|body| &body.ty);
            success.and_then(|success| success.ty.as_ref()).into_iter().chain(body)
        });
        let mut members = Vec::new();
        for name in types.filter_map(model_of) {
            if let Some(KindRecord::Object { fields, .. }) = declared.models.get(name).map(|model| &model.kind) {
                members.extend(fields.iter().map(|field| field.wire));
            }
        }
        Ok(Self { operations, members })
    }

    fn member(&self, line: Line<'a>, path: &'a str) -> Result<&'a str, Mistake> {
        let first = path.split(['.', '[']).next().unwrap_or_default();
        if self.members.is_empty() || self.members.contains(&first) {
            return Ok(path);
        }
        Err(line.mistake(format!("the documents of the collection have no member {first:?}")))
    }

    fn members(&self, line: Line<'a>, text: &'a str) -> Result<Vec<&'a str>, Mistake> {
        text.split_whitespace().map(|path| self.member(line, path)).collect()
    }

    fn operation(&self, line: Line<'a>, id: &'a str) -> Result<&'a str, Mistake> {
        if self.operations.iter().any(|operation| operation.id == id) {
            return Ok(id);
        }
        Err(line.mistake(format!(
            "{id:?} is neither a word of a family file nor the id of an operation"
        )))
    }
}

/// The model of a type, or of the elements of a list.
fn model_of<'a>(ty: &TypeRecord<'a>) -> Option<&'a str> {
    match ty {
        TypeRecord::Model(name) => Some(name),
        TypeRecord::List(element) => model_of(element),
        _ => None,
    }
}

/// True for the path of a collection, and for the path of one of its documents. Parameters may have other names.
fn is_at_or_below(path: &str, collection: &str) -> bool {
    let is_parameter = |segment: &str| segment.starts_with('{');
    let mut segments = path.split('/');
    let mut wanted = collection.split('/');
    let is_below = wanted.all(|wanted| {
        segments
            .next()
            .is_some_and(|it| it == wanted || (is_parameter(it) && is_parameter(wanted)))
    });
    is_below && segments.all(is_parameter)
}

fn collection<'a>(block: &Block<'a>, schema: &Schema<'_, 'a>) -> Result<CollectionRecord<'a>, Mistake> {
    let mut read = CollectionRecord {
        path: block.head.text,
        ..CollectionRecord::default()
    };
    for (index, line) in block.body.iter().copied().enumerate() {
        if line.depth > 1 {
            continue;
        }
        let (word, rest) = line.head();
        let rest = continued(rest, block.body.get(index + 1..).unwrap_or_default());
        match word {
            "single" => read.single = true,
            "hidden-id" => read.hidden = true,
            INTERNAL => {}
            "stored" => read.stored = Some(schema.operation(line, rest)?),
            "id" => read.id = schema.members(line, rest)?,
            "one-of" => {
                let (member, id) = member_and(line, rest, schema)?;
                read.one_of.push((member, schema.operation(line, id)?));
            }
            "unique" => read.unique.extend(schema.members(line, rest)?),
            "patchable" => read.patchable.extend(schema.members(line, rest)?),
            "frozen" => read.frozen.extend(schema.members(line, rest)?),
            "default" => read.defaults.push(member_and(line, rest, schema)?),
            "other" => read.others.push(pair(line, rest)?),
            "server" => read.server.push(member_and(line, rest, schema)?),
            "type" => read.types.extend(rest.split_whitespace()),
            "own-id" => read.own_ids.extend(schema.members(line, rest)?),
            "secret" => read.secrets.extend(schema.members(line, rest)?),
            "reference" => read.references.push(member_and(line, rest, schema)?),
            "used-by" => read.users.push(pair(line, rest)?),
            "owns" => read.owned.push(pair(line, rest)?),
            "alias" => read.aliases.push(pair(line, rest)?),
            // `indexes` reads the line.
            "index" => drop(schema.members(line, rest)?),
            "ignore" => read.ignored.extend(rest.split_whitespace()),
            "without" => {
                for id in rest.split_whitespace() {
                    read.without.push(schema.operation(line, id)?);
                }
            }
            id => {
                let effect = (schema.operation(line, id)?, rest);
                let is_effect = effects::check(rest).map_err(|why| line.mistake(format!("{id}: {why}")))?;
                if !is_effect || read.effects.iter().any(|(known, _)| *known == id) {
                    return Err(line.mistake(format!("{id} needs one line with the verb of an effect")));
                }
                read.effects.push(effect);
            }
        }
    }
    Ok(read)
}

/// The rest of a line with the deeper lines that follow it.
fn continued<'a>(rest: &'a str, following: &[Line<'a>]) -> &'a str {
    let more = following.iter().take_while(|line| line.depth > 1);
    let texts: Vec<&str> = std::iter::once(rest).chain(more.map(|line| line.text)).collect();
    match *texts.as_slice() {
        [only] => only,
        // Like the files, the text lives until the script has ended.
        _ => String::leak(texts.join(" ")),
    }
}

fn pair<'a>(line: Line<'a>, text: &'a str) -> Result<(&'a str, &'a str), Mistake> {
    let parts = text.split_once(' ').map(|(first, second)| (first, second.trim()));
    parts.ok_or_else(|| line.mistake("a name and a value are missing after the first word"))
}

fn member_and<'a>(line: Line<'a>, text: &'a str, schema: &Schema<'_, 'a>) -> Result<(&'a str, &'a str), Mistake> {
    let (member, value) = pair(line, text)?;
    Ok((schema.member(line, member)?, value))
}
