"""Type checkers accept what works and reject what does not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sailpoint._documented import Script

EXAMPLES = Path(__file__).parent.parent / "examples"

PREAMBLE = """
from datetime import datetime
from sailpoint.sandbox import Sandbox
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.models.identity_profile import IdentityProfile
from sailpoint.v2024.models.identity_profile_all_of_authoritative_source import IdentityProfileAllOfAuthoritativeSource
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

source = IdentityProfileAllOfAuthoritativeSource(id="1", type="SOURCE")
profile = IdentityProfile(name="x", authoritative_source=source)
api = IdentityProfilesApi(ApiClient(Sandbox().configuration()))
"""


def mypy(folder: Path, sources: dict[str, str]) -> list[str]:
    """The errors that mypy --strict finds in these modules, against the installed package."""
    for name, source in sources.items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
    checked = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context"),
            *("--config-file", "", "--cache-dir", str(folder / "cache"), "."),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert checked.returncode in (0, 1), checked.stdout + checked.stderr
    return checked.stdout.splitlines()


def test_the_documented_scripts_are_accepted(documented_scripts: list[Script], tmp_path: Path) -> None:
    errors = mypy(tmp_path, {script.name: script.source for script in documented_scripts})

    # One script forgets an import, and a type checker is right to say so.
    assert len(errors) == 1
    assert errors[0].startswith("delete_identity_profiles.py:")
    assert 'Name "RequestBody" is not defined' in errors[0]


def test_the_examples_are_accepted(tmp_path: Path) -> None:
    sources = {file.stem: file.read_text(encoding="utf-8") for file in EXAMPLES.glob("*.py")}

    assert mypy(tmp_path, sources) == []


ACCEPTED = """
one: JsonPatchOperation = JsonPatchOperation.from_json('{"op": "remove", "path": "/description"}')
several: list[JsonPatchOperation] = JsonPatchOperation.from_json("[]")
api.update_identity_profile("1", [one, {"op": "remove", "path": "/owner"}])
api.update_identity_profile("1", several)
api.create_identity_profile({"name": "x", "authoritativeSource": {"id": "1"}}, _request_timeout=(1.0, 5.0))
api.generate_identity_preview({"identityId": "1"}, "true")
api.generate_identity_preview("true", {"identityId": "1"})
api.delete_identity_profiles(["1", "2"])
name: str | None = api.list_identity_profiles(limit=5)[0].name
created: datetime | str | None = profile.created
count: str | None = api.list_identity_profiles_with_http_info(count=True).headers.get("x-total-count")
data: IdentityProfile = api.get_identity_profile_with_http_info("1").data
status: int = api.get_identity_profile_without_preload_content("1").status
copy: IdentityProfile = profile.model_copy(deep=True)
text: str = api.sync_identity_profile("1").model_dump_json(by_alias=True, indent=4)
"""


def test_every_documented_way_of_calling_is_accepted(tmp_path: Path) -> None:
    assert mypy(tmp_path, {"accepted": PREAMBLE + ACCEPTED}) == []


REJECTED = [
    ("profile.nmae", "attr-defined"),
    ("profile.priority = 'first'", "assignment"),
    ("profile.created.year", "union-attr"),
    ("IdentityProfile(name='x')", "call-arg"),
    ("IdentityProfile(name='x', authoritative_source=source, authoritativeSource=source)", "call-arg"),
    ("IdentityProfile('x', source)", "call-arg"),
    ("JsonPatchOperation(op=1, path='/name')", "arg-type"),
    ("api.get_identity_profile()", "call-arg"),
    ("api.get_identity_profile(5)", "arg-type"),
    ("api.list_identity_profiles(limit='5')", "arg-type"),
    ("api.list_identity_profiles(page=1)", "call-arg"),
    ("api.delete_identity_profiles('1')", "arg-type"),
    ("api.generate_identity_preview()", "call-overload"),
    ("api.list_identity_profiles(_request_timeout='1')", "arg-type"),
]


def test_mistakes_are_rejected(tmp_path: Path) -> None:
    sources = {f"mistake_{number:02}": f"{PREAMBLE}{line}\n" for number, (line, _) in enumerate(REJECTED)}
    expected = [
        (f"mistake_{number:02}.py", PREAMBLE.count("\n") + 1, f"[{code}]") for number, (_, code) in enumerate(REJECTED)
    ]

    found = set()
    for error in mypy(tmp_path, sources):
        if ": error: " in error:
            file, line, rest = error.split(":", 2)
            found.add((file, int(line), rest.rsplit(maxsplit=1)[-1]))

    assert sorted(found) == expected
