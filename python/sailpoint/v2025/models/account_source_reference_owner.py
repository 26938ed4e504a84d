# Generated from schema/.
"""Account source reference owner."""

__all__ = ["AccountSourceReferenceOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccountSourceReferenceOwner(Model):
        """Account source reference owner."""

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

    AccountSourceReferenceOwner = model("v2025", "AccountSourceReferenceOwner")
