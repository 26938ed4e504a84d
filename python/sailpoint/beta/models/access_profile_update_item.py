# Generated from schema/.
"""The result of the change of one access profile."""

__all__ = ["AccessProfileUpdateItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccessProfileUpdateItem(Model):
        """The result of the change of one access profile."""

        id: str
        """The access profile's id."""
        requestable: bool
        """True if users can request it."""
        status: str
        """HTTP status of the change."""
        description: str | None
        """Message about the result."""
        def __init__(
            self,
            *,
            id: str,
            requestable: bool,
            status: str,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessProfileUpdateItem = model("beta", "AccessProfileUpdateItem")
