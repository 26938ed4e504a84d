"""The pipelines in the guides: GitHub's pass actionlint and zizmor, GitLab's match its schema; jobs and hooks run."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commands import Commands
    from sailpoint.sandbox import Sandbox

GUIDES = Path(__file__).parents[2] / "docs/guides"
SNIPPET = re.compile(r'^```yaml title="(?P<name>[\w-]+\.ya?ml)"\n(?P<text>.*?)^```$', re.DOTALL | re.MULTILINE)


def snippets() -> dict[str, str]:
    """The titled YAML snippets of all guides, by guide and title."""
    found = {}
    for guide in sorted(GUIDES.glob("*.md")):
        for snippet in SNIPPET.finditer(guide.read_text("utf-8")):
            found[f"{guide.stem}/{snippet['name']}"] = snippet["text"]
    return found


WORKFLOWS = {name: text for name, text in snippets().items() if "\njobs:" in text}
GITLAB = {name: text for name, text in snippets().items() if name.endswith("/gitlab-ci.yml")}
ONLY_ON_LINUX = ("actionlint",)
# Members of a GitLab pipeline and the types of their values, as far as the guides use them: https://docs.gitlab.com/ci/yaml/
LINES = [str]
JOB: dict[str, Any] = {
    "image": str,
    "rules": [{"if": str, "when": str}],
    "script": LINES,
    "artifacts": {"paths": LINES, "reports": {"junit": str}, "expire_in": str},
}
HOOKS = {name: text for name, text in snippets().items() if name.endswith("/pre-commit-config.yaml")}


def check(tool: str, *arguments: str | Path) -> None:
    program = shutil.which(tool, path=Path(sys.executable).parent)
    if program is None and tool in ONLY_ON_LINUX and sys.platform != "linux":
        pytest.skip(f"{tool} has no wheel for this system")
    assert program is not None, f"{tool} is missing: run `make setup`"
    ended = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_guides_have_a_pipeline_of_each_kind() -> None:
    assert {"profiles-as-code/plan.yml", "pipelines/backup.yml"} <= set(WORKFLOWS)
    assert len(GITLAB) == 2
    assert len(HOOKS) == 1


@pytest.mark.parametrize("name", WORKFLOWS)
def test_github_workflows_pass_both_linters(tmp_path: Path, name: str) -> None:
    folder = tmp_path / ".github/workflows"
    folder.mkdir(parents=True)
    file = folder / "workflow.yml"
    # zizmor asks for the hash of a version, which the guides leave to the reader.
    file.write_text(WORKFLOWS[name], "utf-8")
    (tmp_path / "zizmor.yml").write_text("rules: {unpinned-uses: {disable: true}}\n", "utf-8")

    check("actionlint", "-shellcheck=", file)
    check("zizmor", "--offline", "--quiet", "--config", tmp_path / "zizmor.yml", file)


@pytest.mark.parametrize("name", GITLAB)
def test_gitlab_pipelines_match_the_published_schema(tmp_path: Path, name: str) -> None:
    file = tmp_path / ".gitlab-ci.yml"
    file.write_text(GITLAB[name], "utf-8")

    check("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", file)


@pytest.mark.parametrize("name", GITLAB)
def test_gitlab_pipelines_have_only_known_members_of_the_right_types(name: str) -> None:
    for job, members in yaml.safe_load(GITLAB[name]).items():
        assert list(faults(members, JOB, job)) == []
        assert members["script"]


def faults(value: Any, form: Any, path: str) -> Iterator[str]:
    """Messages about unknown members of a pipeline, and about values of the wrong type."""
    kind: Any = form if isinstance(form, type) else type(form)
    if not isinstance(value, kind):
        yield f"{path}: {value!r} is not a {kind.__name__}"
    elif isinstance(form, list):
        for index, each in enumerate(value):
            yield from faults(each, form[0], f"{path}[{index}]")
    elif isinstance(form, dict):
        yield from (f"{path}: unknown member {name}" for name in value.keys() - form.keys())
        for name in value.keys() & form.keys():
            yield from faults(value[name], form[name], f"{path}.{name}")


@pytest.mark.parametrize("name", GITLAB)
def test_gitlab_jobs_run_and_write_their_artifacts(command: Commands, sandbox: Sandbox, name: str) -> None:
    command.log_in(sandbox)
    command("project", "init", "--env", "prod")
    command("project", "pull", "--env", "prod")
    for job in yaml.safe_load(GITLAB[name]).values():
        for line in job["script"]:
            program, *arguments = shlex.split(line)
            if program == "sailpoint":
                ended = command(*arguments)
                assert ended.status == 0, ended.err
        artifacts = job["artifacts"]
        for file in (*artifacts["paths"], *artifacts.get("reports", {}).values()):
            assert (command.home / file).stat().st_size


def test_the_recording_of_the_guide_is_what_the_commands_print() -> None:
    tool = Path(__file__).parents[2] / "tools/docs/record_project.py"
    command = [sys.executable, str(tool), "--check"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)

    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.parametrize("name", HOOKS)
def test_hooks_of_pre_commit_run(command: Commands, name: str) -> None:
    command("project", "init")
    command("project", "pull")
    hooks: list[dict[str, Any]] = [hook for repo in yaml.safe_load(HOOKS[name])["repos"] for hook in repo["hooks"]]

    assert {hook["id"] for hook in hooks} == {"check", "test"}
    for hook in hooks:
        assert set(hook) == {"id", "name", "entry", "language", "pass_filenames", "files"}
        assert command(*hook["entry"].split()[1:]).status == 0
        for file in ("profiles/partners.yaml", "identity-attributes.yaml", "sources.yaml", "tests/a.test.yaml"):
            assert re.search(hook["files"], file)
        assert not re.search(hook["files"], "README.md")
