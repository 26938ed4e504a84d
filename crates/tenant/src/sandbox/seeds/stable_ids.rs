//! Ids of the objects in a seed that have none. The same seed always gives the same ids.

use crate::sandbox::collections::catalog;
use ring::digest::{SHA256, digest};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Lists of a seed whose objects have an id.
const LISTS: [&str; 4] = ["sources", "identities", "profiles", "accounts"];

/// Adds the absent ids.
pub(super) fn add_ids(seed: &mut Value) {
    let Value::Object(members) = seed else {
        return;
    };
    for (kind, list) in members.iter_mut() {
        if LISTS.contains(&kind.as_str()) {
            add_to_list(kind, list);
        }
    }
    if let Some(Value::Object(collections)) = members.get_mut("collections") {
        for (path, list) in collections {
            let found = catalog().at(path);
            if found.is_some_and(|(collection, _)| collection.has_generated_ids() && !collection.record.hidden) {
                add_to_list(path, list);
            }
        }
    }
}

fn add_to_list(kind: &str, list: &mut Value) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for element in list.as_array_mut().into_iter().flatten() {
        let Value::Object(members) = element else {
            continue;
        };
        let name = name_of(members);
        let number = seen.entry(name.clone()).or_default();
        *number += 1;
        if members.get("id").is_none_or(Value::is_null) {
            members.insert("id".to_owned(), id_of(kind, &name, *number).into());
        }
    }
}

/// The member that identifies an object to a reader, so that an id does not depend on the objects before it.
fn name_of(members: &Map<String, Value>) -> String {
    let names = ["name", "displayName", "nativeIdentity", "identity"];
    let name = names.iter().find_map(|name| members.get(*name)?.as_str());
    name.unwrap_or_default().to_owned()
}

/// The id of the object with this number among those of the same name, in the service's format.
pub(super) fn id_of(kind: &str, name: &str, number: usize) -> String {
    let hash = digest(&SHA256, format!("{kind}\n{name}\n{number}").as_bytes());
    let bytes = hash.as_ref().iter().take(16);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_absent_id_follows_from_the_collection_and_the_name() {
        let mut seed = json!({
            "sources": [{"name": "HR"}, {"name": "HR"}, {"id": "given", "name": "HR"}],
            "identities": [{"name": "HR", "id": null}],
            "accounts": [{"source": "HR", "nativeIdentity": "HR"}],
            "collections": {"/segments": [{"name": "HR"}], "/org-config": [{}], "/outlier-summaries": [{}]},
        });
        add_ids(&mut seed);
        let ids = [
            "/sources/0",
            "/sources/1",
            "/identities/0",
            "/accounts/0",
            "/collections/~1segments/0",
        ];
        let ids: Vec<&str> = ids
            .iter()
            .map(|at| seed.pointer(at).unwrap()["id"].as_str().unwrap())
            .collect();
        assert!(ids.iter().all(|id| id.len() == 32));
        assert_eq!(ids.iter().collect::<std::collections::HashSet<_>>().len(), ids.len());
        assert_eq!(ids[0], id_of("sources", "HR", 1));
        assert_eq!(seed["sources"][2]["id"], "given");
        assert_eq!(seed["collections"]["/org-config"][0], json!({}));
        assert_eq!(seed["collections"]["/outlier-summaries"][0], json!({}));
    }
}
