# Generated from schema/.
"""Account info dto."""

__all__ = ["AccountInfoDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccountInfoDto(Model):
        """Account info dto."""

        native_identity: str | None
        display_name: str | None
        uuid: str | None
        def __init__(
            self,
            *,
            native_identity: str | None = ...,
            display_name: str | None = ...,
            uuid: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountInfoDto = model("beta", "AccountInfoDto")
