# Generated from schema/.
"""The identities to invite."""

__all__ = ["InviteIdentitiesRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class InviteIdentitiesRequest(Model):
        """The identities to invite."""

        ids: list[str] | None
        """The ids of the identities."""
        uninvited: bool | None
        """True to invite all identities that have not been invited."""
        def __init__(
            self,
            *,
            ids: list[str] | tuple[str, ...] | None = ...,
            uninvited: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    InviteIdentitiesRequest = model("beta", "InviteIdentitiesRequest")
