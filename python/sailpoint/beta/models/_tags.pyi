# Generated from schema/.
"""The models of the schema file tags, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

class Tag(Model):
    """Tag."""

    id: str
    """Read-only: it is left out of requests."""
    name: str
    created: datetime | str
    """Read-only: it is left out of requests."""
    modified: datetime | str
    """Read-only: it is left out of requests."""
    tag_category_refs: list[TagTagCategoryRefsInner]
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        id: str,
        name: str,
        created: datetime | str,
        modified: datetime | str,
        tag_category_refs: Sequence[TagTagCategoryRefsInner | Mapping[str, Any]],
    ) -> None: ...

class TagTagCategoryRefsInner(Model):
    """Tag tag category refs inner."""

    type: str | None
    """Known values: ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal[
            "ACCESS_PROFILE",
            "APPLICATION",
            "CAMPAIGN",
            "ENTITLEMENT",
            "IDENTITY",
            "ROLE",
            "SOD_POLICY",
            "SOURCE",
        ]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
