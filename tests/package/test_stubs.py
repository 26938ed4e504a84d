"""Type checkers accept valid programs and reject invalid ones, and the stubs match the built module."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import sailpoint
from type_checkers import Found, assert_every_line_is_rejected, every_checker, run, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from sailpoint._documented import Script

pytestmark = pytest.mark.timeout(600)  # another program takes a minute, and longer while other tests run

EXAMPLES = Path(__file__).parents[2] / "examples"

PREAMBLE = """
from datetime import datetime
from sailpoint.sandbox import Sandbox
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.models.identity_profile import IdentityProfile
from sailpoint.v2024.models.identity_profile_all_of_authoritative_source import IdentityProfileAllOfAuthoritativeSource
from sailpoint.v2024.models.identity_profile_all_of_owner import IdentityProfileAllOfOwner
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.update_multi_host_sources_request_inner_value import (
    UpdateMultiHostSourcesRequestInnerValue,
)

source = IdentityProfileAllOfAuthoritativeSource(id="1", type="SOURCE")
profile = IdentityProfile(name="x", authoritative_source=source)
api = IdentityProfilesApi(ApiClient(Sandbox().configuration()))
"""


# The stubs of versions export by their form what `__all__` has, the stubs of families of models and a protocol are for
# type checkers only, the names of the versions are a list that no type checker follows, and mypy gives an ordered
# dataclass a type variable, and cached functions the parameters of the cache.
ALLOWED = (
    "sailpoint\\.((v\\d+|beta)\\.(models\\.)?)?__all__\nsailpoint\\.(v\\d+|beta)\\.models\\._[a-z]\\w*\n"
    "sailpoint\\._advice\\.ErrorResponse\nsailpoint\\.project\\.errors\\.Fault\\._DT\n"
    "sailpoint\\._doctor\\.names\\.(found_class|has|methods_of|_known)\nsailpoint\\.project\\.render\\._text_in_line\n"
    "sailpoint\\._doctor\\.moved\\.moved\n"
)


def test_the_stubs_are_what_the_built_module_is(tmp_path: Path) -> None:
    package = tmp_path / "stubs" / "sailpoint"
    shutil.copytree(Path(sailpoint.__file__).parent, package, ignore=shutil.ignore_patterns("*.so", "__pycache__"))
    (tmp_path / "allowed").write_text(ALLOWED, encoding="utf-8")

    options = ["--ignore-unused-allowlist", "--allowlist", str(tmp_path / "allowed")]
    found = run(tmp_path, "mypy.stubtest", "sailpoint", *options, MYPYPATH=str(tmp_path / "stubs"))

    assert "Success: no issues found" in found, found


@every_checker
def test_the_documented_scripts_are_accepted(
    documented_scripts: list[Script], tmp_path: Path, check: Callable[[Path], list[Found]]
) -> None:
    write(tmp_path, {script.name: script.source for script in documented_scripts})

    found = check(tmp_path)

    # One script lacks an import, which a type checker rightly reports.
    assert {each.file for each in found} == {"delete_identity_profiles.py"}
    assert {each.code for each in found} & {"name-defined", "reportUndefinedVariable"}
    assert len({each.line for each in found}) <= 2, "where the name is used, and where what was made of it is"


@every_checker
def test_the_examples_are_accepted(tmp_path: Path, check: Callable[[Path], list[Found]]) -> None:
    write(tmp_path, {file.stem: file.read_text(encoding="utf-8") for file in EXAMPLES.glob("*.py")})

    assert check(tmp_path) == []


@every_checker
def test_the_recipes_are_accepted(tmp_path: Path, check: Callable[[Path], list[Found]]) -> None:
    write(tmp_path, {file.stem: file.read_text(encoding="utf-8") for file in (EXAMPLES / "recipes").glob("*.py")})

    assert check(tmp_path) == []


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
class Mine(IdentityProfile):
    def title(self) -> str:
        return (self.name or "").title()


mine: Mine = Mine.from_json("{}")
strict: IdentityProfile = IdentityProfile.model_validate({}, strict=True)
match profile:
    case IdentityProfile(owner=IdentityProfileAllOfOwner(id=str(owner_id))):
        print(owner_id)
    case _:
        pass
JsonPatchOperation(op="replace", path="/name", value=UpdateMultiHostSourcesRequestInnerValue("x"))
match one.value:
    case str(replacement):
        print(replacement)
    case _:
        pass
text: str = api.sync_identity_profile("1").model_dump_json(by_alias=True, indent=4)
"""

BESIDES = """
filters: Filter = F.name.sw("Eng") & (F.priority != 10) | ~(F.owner.id == "1") & F.id.in_(["a", "b"])
api.list_identity_profiles(filters=filters)
first: IdentityProfile = Paginator.paginate(api.list_identity_profiles, 10, limit=5, filters=filters)[0]
whole: ApiResponse[ModelList[IdentityProfile]] = Paginator.paginate(api.list_identity_profiles_with_http_info)
for each in Paginator.stream(api.list_identity_profiles, count=True, progress=False):
    name: str | None = each.name
total: int | None = Paginator.stream(api.export_identity_profiles).total
with profile.track() as tracked:
    tracked.description = "new"
changes: list[JsonPatchOperation] = profile.json_patch()
changes = JsonPatchOperation.diff(profile, {"name": "x"})
config = IdentityAttributeConfig()
mapping: IdentityAttributeTransform = config.set_mapping("email", {"type": "static"})
found: IdentityAttributeTransform | None = config.mapping("email")
removed: bool = config.remove_mapping("email")
mapping = profile.set_mapping("email", {"type": "static", "attributes": {"value": "x"}})
found = profile.mapping("email")
removed = profile.remove_mapping("email")
text: str = str(profile.json_patch())
status: str | None = api.wait_for_task(api.delete_identity_profile("1"), timeout=5).completion_status
api.wait_for_task(api.delete_identity_profiles_with_http_info(["1"]))
patchable: bool = IdentityProfile.model_fields["name"].patchable
rows: list[MappingRow] = mapping_table(Paginator.stream(api.list_identity_profiles), by_source=True)
source_name: str | None = rows[0].source_name
table: ArrowTable | ArrowStream = to_arrow(api.list_identity_profiles(), model=IdentityProfile)
columns: list[str] = [str(column) for column in to_pandas(api.list_identity_profiles_with_http_info()).columns]


async def work(api: aio.IdentityProfilesApi) -> None:
    async for each in aio.Paginator.stream(api.list_identity_profiles, 5):
        name: str | None = each.name
        print(name)
    several: ModelList[IdentityProfile] = await aio.Paginator.paginate(api.list_identity_profiles)
    print(several, (await api.wait_for_task(await api.delete_identity_profile("1"))).completed)
"""

IMPORTS = """
from sailpoint import MappingRow, mapping_table, to_arrow, to_pandas
from sailpoint._containers import ModelList
from sailpoint._core import ArrowStream, ArrowTable
from sailpoint.filters import F, Filter
from sailpoint.paginator import Paginator
from sailpoint.v2024 import ApiResponse, IdentityAttributeConfig, IdentityAttributeTransform, aio
"""


@every_checker
def test_every_documented_way_of_calling_is_accepted(tmp_path: Path, check: Callable[[Path], list[Found]]) -> None:
    write(tmp_path, {"accepted": PREAMBLE + ACCEPTED, "extras": PREAMBLE + IMPORTS + BESIDES})

    assert check(tmp_path) == []


REJECTED = [
    ("profile.nmae", "attr-defined", "reportAttributeAccessIssue"),
    ("profile.priority = 'first'", "assignment", "reportAttributeAccessIssue"),
    ("profile.created.year", "union-attr", "reportAttributeAccessIssue"),
    ("IdentityProfile(name='x')", "call-arg", "reportCallIssue"),
    (
        "IdentityProfile(name='x', authoritative_source=source, authoritativeSource=source)",
        "call-arg",
        "reportCallIssue",
    ),
    ("IdentityProfile('x', source)", "call-arg", "reportCallIssue"),
    ("JsonPatchOperation(op=1, path='/name')", "arg-type", "reportArgumentType"),
    ("JsonPatchOperation(op='rename', path='/name')", "arg-type", "reportArgumentType"),
    ("IdentityProfileAllOfOwner(type='SOURCE')", "arg-type", "reportArgumentType"),
    ("api.get_identity_profile()", "call-arg", "reportCallIssue"),
    ("api.get_identity_profile(5)", "arg-type", "reportArgumentType"),
    ("api.list_identity_profiles(limit='5')", "arg-type", "reportArgumentType"),
    ("api.list_identity_profiles(page=1)", "call-arg", "reportCallIssue"),
    ("api.delete_identity_profiles('1')", "arg-type", "reportArgumentType"),
    ("api.generate_identity_preview()", "call-overload", "reportCallIssue"),
    ("api.list_identity_profiles(_request_timeout='1')", "arg-type", "reportArgumentType"),
    ("api.wait_for_task(5)", "arg-type", "reportArgumentType"),
]


CORE_FLOW = """
from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfilesApi, Paginator

with ApiClient(Configuration()) as api_client:
    api = IdentityProfilesApi(api_client)
    for profile in Paginator.stream(api.list_identity_profiles, filters='name sw "Eng"'):
        current = api.get_identity_profile(profile.id)
        with current.track():
            current.priority = 10
            current.set_mapping("email", {"type": "accountAttribute", "attributes": {"attributeName": "mail"}})
        patch = current.json_patch()
        print(patch)
        api.update_identity_profile(current.id, patch)
    task = api.delete_identity_profiles([each.id for each in api.list_identity_profiles() if each.id])
    print(api.wait_for_task(task).completion_status)
"""


@every_checker
def test_the_core_flow_needs_no_assertions(tmp_path: Path, check: Callable[[Path], list[Found]]) -> None:
    write(tmp_path, {"flow": CORE_FLOW})

    assert check(tmp_path) == []


@every_checker
def test_mistakes_are_rejected(tmp_path: Path, check: Callable[[Path], list[Found]]) -> None:
    assert_every_line_is_rejected(check, tmp_path, PREAMBLE, REJECTED)
