"""`sailpoint project`: the commands, their outputs and exit statuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from commands import COMMAND, Commands, run
from sailpoint.project import EmbeddedTenant
from tenants import git

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

REFERENCE = Path(__file__).parents[2] / "docs/reference"
EMAIL = "email: {source: Employees, attribute: e-mail}"
FAILED, USAGE, DIFFERENT, INTERRUPTED = 1, 2, 2, 130


@pytest.fixture
def project(command: Commands) -> Path:
    """A project in the current folder, with the content of the embedded tenant."""
    git("init", "--quiet", str(command.home))
    assert command("project", "init").status == 0
    assert command("project", "pull").status == 0
    return command.home


def change(project: Path, old: str = EMAIL, new: str = "email: {static: fixed}") -> None:
    file = project / "profiles/employees.yaml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_a_newcomer_pulls_edits_plans_and_applies(command: Commands, project: Path) -> None:
    assert command("project", "plan").out == "No changes: sandbox matches the files.\n"
    change(project)
    (project / "tests").mkdir()
    test = "profile: Employees\ntests:\n  - {name: a, expect: {email: fixed}}\n"
    (project / "tests/a.test.yaml").write_text(test, "utf-8")

    assert command("project", "check").out == "6 profiles and 14 transforms: no problem found\n"
    assert command("project", "test").out.startswith("1 passed; coverage 1 of ")
    planned = command("project", "plan", "--out", "plan.json", "--markdown", "plan.md", "--detailed-exitcode")
    assert planned.status == DIFFERENT
    assert "15 of 15 people change" in planned.out
    assert "| ~ | profile Employees | mappings.email |" in (project / "plan.md").read_text("utf-8")
    rejected = command("project", "apply", "plan.json")
    assert rejected.status == FAILED
    assert "--accept people" in rejected.err
    applied = command("project", "apply", "plan.json", "--accept", "people")
    assert (applied.status, applied.out) == (0, "1 write done\n")
    assert command("project", "drift", "--detailed-exitcode").out == "No drift: sandbox matches the files.\n"


def test_a_project_is_started_whole_or_not_at_all(command: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = command.home / "new"
    arguments = ("project", "init", "--dir", str(folder), "--env")
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "yaml", None)
        without_yaml = command(*arguments, "prod")

    assert (without_yaml.status, without_yaml.out) == (FAILED, "")
    assert "PyYAML: pip install" in without_yaml.err
    for name in ("a b", "a, b", "a]: {", "1", "true", "../a"):
        assert command(*arguments, name).status == USAGE
        assert not folder.exists()
    assert command(*arguments, "prod").status == 0


def test_a_project_that_could_not_be_written_can_be_started_again(command: Commands) -> None:
    (command.home / "environments").touch()
    assert command("project", "init", "--env", "prod").status != 0
    (command.home / "environments").unlink()
    assert command("project", "init", "--env", "prod").status == 0


def test_files_of_plans_are_private(command: Commands, project: Path) -> None:
    change(project)
    command("project", "plan", "--out", "plan.json", "--markdown", "plan.md")

    assert [(project / name).stat().st_mode & 0o077 for name in ("plan.json", "plan.md")] == [0, 0]


def test_a_plan_is_saved_even_if_the_reader_of_its_output_has_ended(project: Path) -> None:
    change(project)
    reader, writer = os.pipe()
    os.close(reader)

    try:
        subprocess.run([*COMMAND, "project", "plan", "--out", "plan.json"], cwd=project, stdout=writer, check=False)
    finally:
        os.close(writer)

    assert json.loads((project / "plan.json").read_text("utf-8"))["operations"]


def test_apply_without_a_plan_needs_a_terminal_or_yes(command: Commands, project: Path) -> None:
    change(project)

    rejected = command("project", "apply")
    assert (rejected.status, rejected.err) == (
        USAGE,
        "sailpoint: nothing was written: --yes applies without confirmation\n",
    )
    assert command("project", "apply", "--yes", "--accept", "people", "--refresh").out.endswith(
        "1 write done\nstarted to process the identities of Employees\n"
    )
    assert command("project", "apply", "--yes").out.endswith("0 writes done\n")


def test_all_faults_of_files_are_printed_with_their_lines(command: Commands, project: Path) -> None:
    change(project, EMAIL, "email: {sauce: x}\n  uid: ~")

    failed = command("project", "check")

    assert failed.status == USAGE
    assert failed.err.splitlines()[0].startswith("sailpoint: profiles/employees.yaml:14: uid: the key occurs twice")


def test_with_a_detailed_status_every_failure_is_1(command: Commands, project: Path) -> None:
    change(project, EMAIL, "email: {sauce: x}")

    assert command("project", "plan").status == USAGE
    assert command("project", "plan", "--detailed-exitcode").status == FAILED
    assert command("project", "drift", "--detailed-exitcode", "--dir", "nowhere").status == FAILED


def test_json_outputs_are_documents(command: Commands, project: Path) -> None:
    change(project)

    made = command("project", "plan", "-o", "json").json
    assert made["operations"][0]["changes"][0]["after"] == {"static": "fixed"}
    assert command("project", "test", "-o", "json").json["results"] == []
    assert command("project", "drift", "-o", "json").json["differences"][0]["moved"] == "files"


def test_names_and_values_cannot_control_the_terminal(command: Commands, project: Path) -> None:
    change(project, EMAIL, 'email: {static: "\\e[31m\\u202e\\u2028"}')
    (project / "tests").mkdir()
    test = 'profile: Employees\ntests:\n  - {name: "\\e[2J\\u2028", expect: {email: "\\u202e"}}\n'
    (project / "tests/a.test.yaml").write_text(test, "utf-8")

    printed = [
        command("project", *arguments).out
        for arguments in (["plan"], ["plan", "-o", "json"], ["test"], ["test", "-o", "json"], ["drift"])
    ]

    assert all(not {"\x1b", "\u202e", "\u2028"} & set(each) for each in printed)
    assert json.loads(printed[3])["results"][0]["test"] == "\x1b[2J\u2028"


def test_the_saved_plan_is_described_by_its_schema(command: Commands, project: Path) -> None:
    change(project)
    command("project", "plan", "--out", "plan.json")
    schema = json.loads((REFERENCE / "project-plan.schema.json").read_text("utf-8"))

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads((project / "plan.json").read_text("utf-8")), schema)


def test_a_fresh_checkout_seeds_the_embedded_tenant_from_its_files(command: Commands, project: Path) -> None:
    change(project)
    for file in (project / ".sailpoint").iterdir():
        file.unlink()

    assert command("project", "plan").out == "No changes: sandbox matches the files.\n"


def test_another_environment_logs_in_as_every_command_does(command: Commands, sandbox: Sandbox) -> None:
    command.log_in(sandbox)
    assert command("project", "init", "--env", "prod").status == 0
    assert command("project", "pull", "--env", "prod").status == 0
    change(command.home)

    planned = command("project", "plan", "--env", "prod", "--no-impact")
    assert planned.out.startswith(f"Plan for prod ({sandbox.url}): 1 to update")
    assert command("project", "apply", "--env", "prod", "--yes", "--accept", "people").status == 0
    assert command("project", "plan", "--env", "prod").out == "No changes: prod matches the files.\n"


def add_production(project: Path) -> None:
    """Add an environment with the login of the tenant."""
    settings = project / "sailpoint.yaml"
    settings.write_text(settings.read_text("utf-8").replace("[sandbox]", "[sandbox, prod]"), "utf-8")


def test_promotion_needs_the_files_in_the_first_environment(command: Commands, project: Path, sandbox: Sandbox) -> None:
    add_production(project)
    command.log_in(sandbox)
    change(project)

    rejected = command("project", "promote", "--from", "sandbox", "--to", "prod", "--yes")
    assert rejected.status == FAILED
    assert "sandbox does not match the files: apply them there first" in rejected.err
    command("project", "apply", "--yes", "--accept", "people")

    promote = ("project", "promote", "--from", "sandbox", "--to", "prod", "--yes", "--accept", "people")
    assert command(*promote).status == 0
    config = next(each for each in sandbox.profiles if each["name"] == "Employees")["identityAttributeConfig"]
    definitions = [each["transformDefinition"] for each in config["attributeTransforms"]]
    assert {"type": "static", "attributes": {"value": "fixed"}} in definitions


def test_promotion_to_the_same_address_is_rejected(command: Commands, project: Path, sandbox: Sandbox) -> None:
    settings = project / "sailpoint.yaml"
    settings.write_text(settings.read_text("utf-8").replace("[sandbox]", "[dev, prod]"), "utf-8")
    command.log_in(sandbox)
    command("project", "pull", "--env", "dev")

    ended = command("project", "promote", "--from", "dev", "--to", "prod", "--yes")
    assert ended.status == USAGE
    assert f"dev and prod have the same address, {sandbox.url}: each needs its own login" in ended.err


@pytest.mark.parametrize("option", [["--prune"], ["--no-impact"], ["--sample", "all"], ["--max-calls", "5"]])
def test_options_that_describe_a_plan_are_not_accepted_beside_one(
    command: Commands, project: Path, option: list[str]
) -> None:
    change(project)
    command("project", "plan", "--out", "plan.json")

    ended = command("project", "apply", "plan.json", "--yes", *option)
    assert ended.status == USAGE
    assert f"{option[0]} cannot be combined with the FILE" in ended.err


def test_a_deletion_names_the_option_that_allows_it(command: Commands, project: Path) -> None:
    (project / "profiles/seasonal-staff.yaml").unlink()
    command("project", "plan", "--prune", "--out", "plan.json", "--markdown", "plan.md")

    refused = command("project", "apply", "plan.json")
    assert refused.err.endswith("to apply it: --allow delete-profile\n")
    assert "**delete-profile** must be allowed" in (project / "plan.md").read_text("utf-8")
    assert command("project", "apply", "plan.json", "--accept", "delete-profile").status == USAGE
    assert command("project", "apply", "plan.json", "--allow", "delete-profile").out == "1 write done\n"
    resumed = command("project", "apply", "plan.json", "--resume")
    assert (resumed.status, resumed.out) == (0, "nothing is left to do: 1 write done before\n")


def test_every_guard_can_be_accepted() -> None:
    from sailpoint._command.project.applies import ACCEPTABLE
    from sailpoint.project.manifest import GUARDS

    assert set(ACCEPTABLE) == set(GUARDS)


def test_no_secret_is_in_any_file(command: Commands, project: Path, sandbox: Sandbox) -> None:
    add_production(project)
    command.log_in(sandbox)
    change(project)
    command("project", "plan", "--env", "prod", "--out", "plan.json", "--markdown", "plan.md")
    command("project", "apply", "--env", "prod", "plan.json", "-v")

    files = [each for each in project.rglob("*") if each.is_file()]
    assert files
    for file in files:
        assert sandbox.client_secret.encode() not in file.read_bytes(), file


def test_an_application_killed_between_two_writes_is_finished_by_resume(project: Path, sandbox: Sandbox) -> None:
    add_production(project)
    for name in ("employees", "partners", "executives"):
        file = project / f"profiles/{name}.yaml"
        file.write_text(file.read_text("utf-8").replace("\ndescription: ", "\ndescription: New "), "utf-8")
    here: dict[str, Any] = {"cwd": project, "tenant": sandbox}
    assert run("project", "plan", "--env", "prod", "--out", "p.json", **here).status == 0
    rule = sandbox.faults.add("update_identity_profile", nth=2, delay=3600)
    process = subprocess.Popen(
        [*COMMAND, "project", "apply", "--env", "prod", "p.json"],
        cwd=project,
        env={**os.environ, **sandbox.environment()},
    )
    while sum(each["method"] == "PATCH" for each in sandbox.requests) < 1 or not _has_begun(project, 2):
        assert process.poll() is None
    process.kill()
    process.wait(timeout=60)
    sandbox.faults.remove(rule)  # the killed process may not have sent the second write yet

    resumed = run("project", "apply", "--env", "prod", "p.json", "--resume", **here)

    assert (resumed.status, resumed.out) == (0, "2 writes done, 1 done before\n")
    patches = [each for each in sandbox.requests if each["method"] == "PATCH" and each["status"] == 200]
    assert len({each["path"] for each in patches}) == len(patches) == 3


def test_an_interruption_says_what_is_done(command: Commands, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change(project)
    change(project, "priority: 10", "priority: 11")
    patch = EmbeddedTenant.patch_profile
    calls: list[str] = []

    def interrupted(self: EmbeddedTenant, id_: str, operations: Any) -> None:
        calls.append(id_)
        if len(calls) > 1:
            raise KeyboardInterrupt
        patch(self, id_, operations)

    monkeypatch.setattr(EmbeddedTenant, "patch_profile", interrupted)

    ended = command("project", "apply", "--yes", "--accept", "people", "--accept", "priority")

    assert ended.status == INTERRUPTED
    assert (
        "done: update profile Employees: priority\ninterrupted: the next write may have been made as well; "
        in ended.err
    )


def _has_begun(project: Path, number: int) -> bool:
    journals = (project / ".sailpoint").glob("journal-*")
    lines = [line for file in journals for line in file.read_text("utf-8").splitlines()]
    begun = [line for line in lines if line.endswith("}") and json.loads(line)["state"] == "begins"]
    return len(begun) >= number
