# Generated from schema/.
"""Password policy holders dto attributes identity attr inner."""

__all__ = ["PasswordPolicyHoldersDtoAttributesIdentityAttrInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PasswordPolicyHoldersDtoAttributesIdentityAttrInner(Model):
        """Password policy holders dto attributes identity attr inner."""

        name: str | None
        value: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PasswordPolicyHoldersDtoAttributesIdentityAttrInner = model("v2025", "PasswordPolicyHoldersDtoAttributesIdentityAttrInner")
