# Generated from schema/.
"""Role insights identities."""

__all__ = ["RoleInsightsIdentities"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint._core import Model

    class RoleInsightsIdentities(Model):
        """Role insights identities."""

        id: str | None
        name: str | None
        attributes: dict[str, str] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            attributes: Mapping[str, str] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleInsightsIdentities = model("v2025", "RoleInsightsIdentities")
