# Generated from schema/.
"""Multi host integrations management workgroup."""

__all__ = ["MultiHostIntegrationsManagementWorkgroup"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class MultiHostIntegrationsManagementWorkgroup(Model):
        """Multi host integrations management workgroup."""

        type: str | None
        """Known values: GOVERNANCE_GROUP."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["GOVERNANCE_GROUP"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MultiHostIntegrationsManagementWorkgroup = model("beta", "MultiHostIntegrationsManagementWorkgroup")
