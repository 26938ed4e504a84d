# Generated from schema/.
"""Tag tag category refs inner."""

__all__ = ["TagTagCategoryRefsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    TagTagCategoryRefsInner = model("v2024", "TagTagCategoryRefsInner")
