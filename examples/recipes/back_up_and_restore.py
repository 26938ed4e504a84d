"""Back up all profiles to the folder backup, a file a profile; or restore one: back_up_and_restore.py NAME."""

import sys
from pathlib import Path

from sailpoint.v2024 import ApiClient, IdentityProfileExportedObject, IdentityProfilesApi, Paginator

folder = Path("backup")
folder.mkdir(exist_ok=True)
with ApiClient() as api_client:
    api = IdentityProfilesApi(api_client)
    if not sys.argv[1:]:
        for exported in Paginator.stream(api.export_identity_profiles):
            file = folder / f"{exported.profile.id}.json"
            file.write_text(exported.model_dump_json(by_alias=True, indent=2), encoding="utf-8")
    else:
        texts = [file.read_text(encoding="utf-8") for file in folder.glob("*.json")]
        saved = map(IdentityProfileExportedObject.model_validate_json, texts)
        result = api.import_identity_profiles([each for each in saved if each.profile.name == sys.argv[1]])
        print([each.name for each in result.imported_objects])
        if result.errors:  # the status is 200 even if a profile was rejected
            sys.exit(str([error.text for error in result.errors]))
