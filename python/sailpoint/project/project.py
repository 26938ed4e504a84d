"""A project: its files, read for one environment."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sailpoint.project.attributes import attribute_of_file
from sailpoint.project.content import Content, Profile, Transform
from sailpoint.project.document import Document
from sailpoint.project.errors import Fault, InvalidProjectError
from sailpoint.project.folder import Folder
from sailpoint.project.forms import complete, expanded
from sailpoint.project.lifecycle import state_of_file, state_with_sources
from sailpoint.project.manifest import MANIFEST, SANDBOX, Environment, Manifest, read_environment, read_manifest
from sailpoint.project.trees import rebuilt
from sailpoint.project.variables import resolved

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping

__all__ = ["ATTRIBUTES", "PROFILE_KEYS", "SOURCES", "TRANSFORM_KEYS", "Project", "load"]

PROFILE_KEYS = (
    "profile",
    "was",
    "source",
    "owner",
    "description",
    "priority",
    "enabled",
    "mappings",
    "lifecycleStates",
)
TRANSFORM_KEYS = ("transform", "type", "attributes")
SOURCES = "sources.yaml"
ATTRIBUTES = "identity-attributes.yaml"

_LARGEST_PRIORITY = 2**63 - 1


@dataclass(frozen=True)
class Project:
    """The files of a project in the terms of one environment: its names of sources and owners, its variables.

    Attributes:
        folder: The folder.
        manifest: The settings.
        environment: The environment that it was read for.
        content: Profiles and transforms.
        sources: Account attributes that the project relies on, by source; None without `sources.yaml`.
        documents: The files of profiles and transforms, by kind and name.
        digest: A hash of all files that were read.
    """

    folder: Folder
    manifest: Manifest
    environment: Environment
    content: Content
    sources: Mapping[str, tuple[str, ...]] | None
    documents: Mapping[tuple[str, str], Document]
    digest: str


def load(
    directory: str | os.PathLike[str] | Folder, environment: str = SANDBOX, *, like: Project | None = None
) -> Project:
    """Read a project for an environment.

    Args:
        directory: The folder.
        environment: The environment, one of those in `sailpoint.yaml`.
        like: A project that was read from mostly the same files, which are then not parsed again.

    Raises:
        InvalidProjectError: Files are not valid; the error lists all faults.
    """
    folder = directory if isinstance(directory, Folder) else Folder(directory)
    manifest = read_manifest(folder)
    chosen = read_environment(folder, manifest, environment)
    return _Reader(folder, manifest, chosen, like).project()


class _Reader:
    """Reads the files, and collects faults, so that all are reported at once."""

    def __init__(self, folder: Folder, manifest: Manifest, environment: Environment, like: Project | None) -> None:
        self._folder = folder
        self._values = {each.text: each.value for each in like.documents.values()} if like is not None else {}
        self._known = _objects_by_text(like) if like is not None and like.environment == environment else {}
        self._manifest = manifest
        self._environment = environment
        self._faults: list[Fault] = []
        self._documents: dict[tuple[str, str], Document] = {}
        self._hash = hashlib.sha256()

    def project(self) -> Project:
        environment = f"environments/{self._environment.name}.yaml"
        for name in (MANIFEST, environment):
            if self._folder.exists(name):
                self._add_to_hash(name, self._folder.read(name))
        transforms = self._objects("transforms", self._transform)
        profiles = self._objects("profiles", self._profile)
        sources = self._table(SOURCES, "sources", self._source) if self._folder.exists(SOURCES) else None
        defined = self._table(ATTRIBUTES, "attributes", self._attribute) if self._folder.exists(ATTRIBUTES) else None
        if self._faults:
            raise InvalidProjectError(self._faults)
        skipped = set(self._environment.skipped)
        kept = {name: each for name, each in profiles.items() if name not in skipped}
        content = Content(kept, transforms, defined)
        return Project(
            self._folder,
            self._manifest,
            self._environment,
            content,
            sources,
            {**self._documents},
            self._hash.hexdigest(),
        )

    def _objects(self, below: str, read: Callable[[Document], Any]) -> dict[str, Any]:
        texts, faults = self._folder.read_all(self._folder.files(below))
        self._faults += faults + self._folder.strays(below)
        found: dict[str, Any] = {}
        folded: dict[str, str] = {}
        for file, text in texts.items():
            self._add_to_hash(file, text)
            document = self._document(file, text)
            made = None if document is None else self._known.get((below[:-1], text)) or read(document)
            if document is None or made is None:
                continue
            other = folded.setdefault(made.name.casefold(), file)
            if other != file:
                document.fault([below[:-1]], f"{made.name!r} is also the name in {other}")
            found[made.name] = made
            self._documents[below[:-1], made.name] = document
        return found

    def _document(self, file: str, text: str) -> Document | None:
        try:
            if text in self._values:
                return Document(file, text, self._faults, self._values[text])
            return Document.of(file, text, self._faults)
        except InvalidProjectError as error:
            self._faults += error.faults
            return None

    def _transform(self, document: Document) -> Transform | None:
        members = document.members(TRANSFORM_KEYS)
        name = document.text_of(members, "transform", required=True)
        kind = document.text_of(members, "type", required=True)
        attributes = members.get("attributes")
        if attributes is not None and not isinstance(attributes, dict):
            document.fault(["attributes"], "must be a mapping")
            return None
        if name is None or kind is None:
            return None
        return Transform(name, kind, self._in_terms(document, ["attributes"], complete(attributes or {})))

    def _profile(self, document: Document) -> Profile | None:
        members = document.members(PROFILE_KEYS)
        name = document.text_of(members, "profile", required=True)
        source = document.text_of(members, "source", required=True)
        owner = document.text_of(members, "owner")
        priority = members.get("priority")
        if priority is not None and (type(priority) is not int or abs(priority) > _LARGEST_PRIORITY):
            document.fault(["priority"], "must be a whole number of at most 64 bits")
        enabled = members.get("enabled", True)
        if not isinstance(enabled, bool):
            document.fault(["enabled"], "must be true or false")
        description = members.get("description")
        if description is not None and not isinstance(description, str):
            document.fault(["description"], "must be text: quote it")
        mappings = self._mappings(document, members.get("mappings"))
        if name is None or source is None:
            return None
        return Profile(
            name,
            self._environment.sources.get(source, source),
            None if owner is None else self._environment.owners.get(owner, owner),
            self._in_terms(document, ["description"], description),
            None if self._environment.keeps_priority else priority,
            bool(enabled),
            mappings,
            self._states(document, members["lifecycleStates"]) if "lifecycleStates" in members else None,
            was=document.text_of(members, "was"),
        )

    def _mappings(self, document: Document, given: Any) -> dict[str, Any]:
        if given is None:
            return {}
        if not isinstance(given, dict):
            document.fault(["mappings"], "must be a mapping of identity attributes")
            return {}
        made: dict[str, Any] = {}
        for attribute, form in given.items():
            path = ["mappings", attribute]
            try:
                made[attribute] = self._in_terms(document, path, expanded(form))
            except ValueError as error:
                document.fault(path, str(error))
        return made

    def _states(self, document: Document, given: Any) -> dict[str, Any]:
        if not isinstance(given or {}, dict):
            document.fault(["lifecycleStates"], "must be a mapping of technical names to lifecycle states")
            return {}
        made: dict[str, Any] = {}
        for name, members in (given or {}).items():
            path = ["lifecycleStates", name]
            try:
                state = state_of_file(self._in_terms(document, path, members))
            except ValueError as error:
                document.fault(path, str(error))
                continue
            made[name] = state_with_sources(state, lambda each: self._environment.sources.get(each, each))
        return made

    def _in_terms(self, document: Document, path: list[str], value: Any) -> Any:
        """A value in the environment's terms."""
        if document.has_variables:
            missing: set[str] = set()
            value = resolved(value, self._environment.variables, missing)
            for name in sorted(missing):
                where = f"environments/{self._environment.name}.yaml"
                document.fault(path, f"the variable {name} has no value: add it to `variables` in {where}")
        return _renamed(value, self._environment.sources) if self._environment.sources else value

    def _table(self, file: str, kind: str, read: Callable[[Document, str, Any], tuple[str, Any]]) -> dict[str, Any]:
        """The entries of a file with one mapping."""
        texts, faults = self._folder.read_all([file])
        self._faults += faults
        document = self._document(file, texts.get(file, ""))
        if document is None:
            return {}
        self._add_to_hash(file, document.text)
        self._documents[kind, ""] = document
        value = document.value or {}
        if not isinstance(value, dict):
            document.fault([], f"must be a mapping with the names of {kind}")
            return {}
        made: dict[str, Any] = {}
        for name, given in value.items():
            try:
                key, entry = read(document, name, given)
            except ValueError as error:
                document.fault([name], str(error))
                continue
            made[key] = entry
        return made

    def _source(self, _: Document, name: str, given: Any) -> tuple[str, tuple[str, ...]]:
        if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
            raise ValueError("must be a list of account attributes")
        return self._environment.sources.get(name, name), tuple(given)

    def _attribute(self, document: Document, name: str, given: Any) -> tuple[str, dict[str, Any] | None]:
        return name, attribute_of_file(self._in_terms(document, [name], given))

    def _add_to_hash(self, name: str, text: str) -> None:
        for part in (name, text):
            self._hash.update(f"{len(part)}:{part}".encode())


def _objects_by_text(project: Project) -> dict[tuple[str, str], Profile | Transform]:
    """The profiles and transforms of a project by kind and text of the file."""
    found: dict[str, Mapping[str, Profile | Transform]] = {
        "profile": project.content.profiles,
        "transform": project.content.transforms,
    }
    return {
        (kind, document.text): found[kind][name]
        for (kind, name), document in project.documents.items()
        if name in found.get(kind, ())
    }


def _renamed(value: Any, sources: Mapping[str, str]) -> Any:
    def rename(members: dict[str, Any]) -> dict[str, Any]:
        name = members.get("sourceName")
        return {**members, "sourceName": sources[name]} if isinstance(name, str) and name in sources else members

    return rebuilt(value, rename)
