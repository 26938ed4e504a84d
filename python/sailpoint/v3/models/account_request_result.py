# Generated from schema/.
"""Account request result."""

__all__ = ["AccountRequestResult"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccountRequestResult(Model):
        """Account request result."""

        errors: list[str] | None
        status: str | None
        ticket_id: str | None
        def __init__(
            self,
            *,
            errors: list[str] | tuple[str, ...] | None = ...,
            status: str | None = ...,
            ticket_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountRequestResult = model("v3", "AccountRequestResult")
