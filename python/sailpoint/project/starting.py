"""Starts a project: its settings, and what Git should ignore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sailpoint.project.errors import Fault, InvalidProjectError
from sailpoint.project.manifest import MANIFEST, manifest_in

if TYPE_CHECKING:
    from sailpoint.project.folder import Folder

__all__ = ["init"]

_SETTINGS = """\
# A project of `sailpoint project`: identity profiles as files.
format: 1
environments: [{environments}]
# Effects that stop a plan until they are accepted by name (`apply --accept NAME`):
guards:
  lifecycle-state: true   # changes a person's lifecycle state
  uid: true               # changes a person's uid
  people: 30              # changes more than this percentage of the people of a profile
  priority: true          # changes the priority of a profile
  source: true            # changes the authoritative source of a profile
"""

_ENVIRONMENT = """\
# The differences of the environment {name}.
# tenant: https://TENANT.api.identitynow.com   # a login for another tenant is rejected
# sources: {{Workday: Workday PROD}}           # names of sources here
# owners: {{william.wilson: jane.doe}}         # names of owners here
# variables: {{domain: example.com}}           # values of {{{{domain}}}}
# priority: keep                               # priorities stay as they are in this tenant
# skip: [Contractors]                          # profiles that this environment does not have
"""


def init(folder: Folder, environment: str) -> list[str]:
    """Start a project, and return the files that were written. Nothing is written if anything is wrong.

    Raises:
        InvalidProjectError: There is a project already, or the environment's name is not valid.
        UnsupportedError: PyYAML is missing.
    """
    if folder.exists(MANIFEST):
        raise InvalidProjectError([Fault(MANIFEST, 0, "", "there is a project already: edit this file")])
    names = tuple(dict.fromkeys(["sandbox", environment]))
    settings = _SETTINGS.format(environments=", ".join(names))
    if manifest_in(settings).environments != names:
        text = f"{environment!r} must consist of letters, digits, dots and hyphens"
        raise InvalidProjectError([Fault(MANIFEST, 0, "environments", text)])
    files = {MANIFEST: settings}
    if environment != "sandbox":
        files[f"environments/{environment}.yaml"] = _ENVIRONMENT.format(name=environment)
    folder.path.mkdir(parents=True, exist_ok=True)
    for name, text in reversed(files.items()):  # sailpoint.yaml last, as it makes the folder a project
        folder.write(name, text)
    return list(files)
