"""`sailpoint project init`, `pull` and `check`: files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sailpoint._command.failures import Status
from sailpoint._command.output import note, plural
from sailpoint._command.project.common import loaded, progress, project_verb, say, tenant_of

if TYPE_CHECKING:
    from argparse import Namespace

    from sailpoint._command.verbs import Nouns

__all__ = ["add"]


def add(verbs: Nouns) -> None:
    """Add the commands to the parser."""
    project_verb(verbs, "init", _init, "start a project in a folder")
    project_verb(
        verbs,
        "pull",
        _pull,
        "write the profiles and transforms of a tenant into files",
        "Only values that differ are changed, so that comments and order survive.",
    )
    project_verb(verbs, "check", _check, "check the files without a tenant", "Lists all problems at once.")


def _init(options: Namespace) -> int:
    from sailpoint.project import Folder, init

    for name in init(Folder(options.dir), options.env):
        say(f"wrote {name}")
    return Status.DONE


def _pull(options: Namespace) -> int:
    from sailpoint.project import pull
    from sailpoint.project.base import record_applied

    project = loaded(options)
    with tenant_of(options, project) as tenant, progress() as on_progress:
        done = pull(project, tenant, on_progress=on_progress)
    for name in done.changed:
        say(f"wrote {name}")
    if not done.changed:
        say("nothing has changed")
    if not done.only_in_files:
        record_applied(project.folder, project.environment.name, done.left_over)  # tenant and files are the same now
    for name in done.only_in_files:
        note(f"{name} is in the files only")
    for advice in done.renamed:
        note(advice)
    return Status.DONE


def _check(options: Namespace) -> int:
    from sailpoint.project import check

    project = loaded(options)
    check(project)
    profiles, transforms = len(project.content.profiles), len(project.content.transforms)
    say(f"{plural(profiles, 'profile')} and {plural(transforms, 'transform')}: no problem found")
    return Status.DONE
