# Generated from schema/.
"""Account source reference governance group."""

__all__ = ["AccountSourceReferenceGovernanceGroup"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccountSourceReferenceGovernanceGroup(Model):
        """Account source reference governance group."""

        id: str
        name: str
        def __init__(
            self,
            *,
            id: str,
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountSourceReferenceGovernanceGroup = model("v2025", "AccountSourceReferenceGovernanceGroup")
