# Generated from schema/.
"""Account source."""

__all__ = ["AccountSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccountSource(Model):
        """Account source."""

        id: str | None
        name: str | None
        type: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountSource = model("v2025", "AccountSource")
