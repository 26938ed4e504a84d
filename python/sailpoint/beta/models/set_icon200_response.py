# Generated from schema/.
"""Set icon200 response."""

__all__ = ["SetIcon200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SetIcon200Response(Model):
        """Set icon200 response."""

        icon: str | None
        def __init__(
            self,
            *,
            icon: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SetIcon200Response = model("beta", "SetIcon200Response")
