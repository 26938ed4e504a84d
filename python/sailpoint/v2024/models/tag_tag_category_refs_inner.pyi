# Written by `make stubs` from schema/; change it there.
"""Tag tag category refs inner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["TagTagCategoryRefsInner"]

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
