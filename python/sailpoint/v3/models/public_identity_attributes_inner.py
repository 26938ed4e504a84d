# Generated from schema/.
"""Public identity attributes inner."""

__all__ = ["PublicIdentityAttributesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PublicIdentityAttributesInner(Model):
        """Public identity attributes inner."""

        key: str | None
        name: str | None
        value: str | None
        def __init__(
            self,
            *,
            key: str | None = ...,
            name: str | None = ...,
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PublicIdentityAttributesInner = model("v3", "PublicIdentityAttributesInner")
