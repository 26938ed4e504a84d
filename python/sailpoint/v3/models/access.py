# Generated from schema/.
"""Access."""

__all__ = ["Access"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class Access(Model):
        """Access."""

        id: str | None
        name: str | None
        display_name: str | None
        description: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            display_name: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Access = model("v3", "Access")
