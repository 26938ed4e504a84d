# Generated from schema/.
"""Result."""

__all__ = ["Result"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Result(Model):
        """Result."""

        status: str | None
        def __init__(
            self,
            *,
            status: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Result = model("v2024", "Result")
