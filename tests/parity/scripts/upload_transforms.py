"""Uploads the transforms of a folder: creates new ones, and updates those that exist."""

import glob
import json
import os

from sailpoint.configuration import Configuration
from sailpoint.v3.api.transforms_api import TransformsApi
from sailpoint.v3.api_client import ApiClient
from sailpoint.v3.exceptions import BadRequestException
from sailpoint.v3.models.transform import Transform

configuration = Configuration()

with ApiClient(configuration) as api_client:
    api = TransformsApi(api_client)
    existing = {transform.name: transform.id for transform in api.list_transforms()}
    for path in sorted(glob.glob("transforms/*.json")):
        with open(path, encoding="utf-8") as file:
            content = json.load(file)
        name = os.path.basename(path)
        try:
            if content["name"] in existing:
                updated = api.update_transform(existing[content["name"]], Transform.from_dict(content))
                print(f"{name}: updated {updated.id}")
            else:
                created = api.create_transform(Transform.from_json(json.dumps(content)))
                print(f"{name}: created {created.id} ({created.type})")
        except BadRequestException as error:
            body = json.loads(error.body)
            print(f"{name}: {error.status} {error.reason}: {body['messages'][0]['text']}")
