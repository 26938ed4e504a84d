# Generated from schema/.
"""Tagged object dto."""

__all__ = ["TaggedObjectDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class TaggedObjectDto(Model):
        """Tagged object dto."""

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

    TaggedObjectDto = model("beta", "TaggedObjectDto")
