# Generated from schema/.
"""Public identity attribute config."""

__all__ = ["PublicIdentityAttributeConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PublicIdentityAttributeConfig(Model):
        """Public identity attribute config."""

        key: str | None
        name: str | None
        def __init__(
            self,
            *,
            key: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PublicIdentityAttributeConfig = model("v2024", "PublicIdentityAttributeConfig")
