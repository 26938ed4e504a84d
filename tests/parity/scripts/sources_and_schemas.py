"""Backs up the sources and their schemas, a folder for each source."""

import json
import os

import sailpoint.v3
from sailpoint.configuration import Configuration

api_client = sailpoint.v3.ApiClient(Configuration())
sources_api = sailpoint.v3.SourcesApi(api_client)

for source in sources_api.list_sources(limit=250, sorters="name"):
    folder = os.path.join("sources", source.name.replace(" ", "_"))
    os.makedirs(folder, exist_ok=True)
    details = sources_api.get_source(source.id)
    with open(os.path.join(folder, "source.json"), "w", encoding="utf-8") as file:
        file.write(details.model_dump_json(by_alias=True, indent=4, exclude_none=True))

    print(f"{source.name} ({source.connector_name}), owned by {source.owner.name}")
    for schema in sources_api.get_source_schemas(source_id=source.id):
        names = [attribute.name for attribute in schema.attributes]
        print(f"  {schema.name}: {schema.native_object_type}, {schema.identity_attribute}, {names}")
        with open(os.path.join(folder, f"schema-{schema.id}.json"), "w", encoding="utf-8") as file:
            json.dump(schema.to_dict(), file, indent=4, default=str, sort_keys=True)
