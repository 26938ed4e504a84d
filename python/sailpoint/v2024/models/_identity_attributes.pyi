# Generated from schema/.
"""The models of the schema file identity_attributes, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model

class IdentityAttribute(Model):
    """Identity attribute."""

    name: str
    display_name: str | None
    standard: bool | None
    type: str | None
    multi: bool | None
    searchable: bool | None
    system: bool | None
    sources: list[Source1] | None
    def __init__(
        self,
        *,
        name: str,
        display_name: str | None = ...,
        standard: bool | None = ...,
        type: str | None = ...,
        multi: bool | None = ...,
        searchable: bool | None = ...,
        system: bool | None = ...,
        sources: Sequence[Source1 | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IdentityAttributeNames(Model):
    """Identity attribute names."""

    ids: list[str] | None
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class Source1(Model):
    """Source1."""

    type: str | None
    properties: dict[str, Any] | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        properties: Mapping[str, Any] | None = ...,
    ) -> None: ...
