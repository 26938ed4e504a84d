# Generated from schema/.
"""Password info query DTO."""

__all__ = ["PasswordInfoQueryDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PasswordInfoQueryDTO(Model):
        """Password info query DTO."""

        user_name: str | None
        source_name: str | None
        def __init__(
            self,
            *,
            user_name: str | None = ...,
            source_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PasswordInfoQueryDTO = model("v3", "PasswordInfoQueryDTO")
