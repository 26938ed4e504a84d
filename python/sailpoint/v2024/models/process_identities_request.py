# Generated from schema/.
"""The identities to process."""

__all__ = ["ProcessIdentitiesRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ProcessIdentitiesRequest(Model):
        """The identities to process."""

        identity_ids: list[str] | None
        """The ids of the identities."""
        def __init__(
            self,
            *,
            identity_ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProcessIdentitiesRequest = model("v2024", "ProcessIdentitiesRequest")
