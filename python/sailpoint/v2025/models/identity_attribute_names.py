# Generated from schema/.
"""Identity attribute names."""

__all__ = ["IdentityAttributeNames"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentityAttributeNames(Model):
        """Identity attribute names."""

        ids: list[str] | None
        def __init__(
            self,
            *,
            ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityAttributeNames = model("v2025", "IdentityAttributeNames")
