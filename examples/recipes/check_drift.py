"""In a GitHub Actions job: fail if profiles differ from the files in the folder backup, and list the differences."""

import os
import sys
from pathlib import Path

from sailpoint.v2024 import ApiClient, IdentityProfileExportedObject, IdentityProfilesApi, JsonPatchOperation, Paginator

texts = [file.read_text(encoding="utf-8") for file in Path("backup").glob("*.json")]
saved = {each.profile.id: each.profile for each in map(IdentityProfileExportedObject.model_validate_json, texts)}
with ApiClient() as api_client:
    profiles = [each.profile for each in Paginator.stream(IdentityProfilesApi(api_client).export_identity_profiles)]

drift = [f"{each.name}: not in the folder" for each in profiles if each.id not in saved]
for profile in profiles:
    changes = JsonPatchOperation.diff(saved.pop(profile.id, profile), profile).changes()
    drift += [f"{profile.name}: {change}" for change in changes]
drift += [f"{each.name}: not in the tenant" for each in saved.values()]
for line in drift:
    print(f"::error::{line}")
with open(os.environ["GITHUB_STEP_SUMMARY"], "a", encoding="utf-8") as summary:
    summary.writelines(f"- {line}\n" for line in drift or ["no drift"])
sys.exit(bool(drift))
