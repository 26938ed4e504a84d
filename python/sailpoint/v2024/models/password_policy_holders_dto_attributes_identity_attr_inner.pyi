# Written by `make stubs` from schema/; change it there.
"""Password policy holders dto attributes identity attr inner."""

from sailpoint._core import Model

__all__ = ["PasswordPolicyHoldersDtoAttributesIdentityAttrInner"]

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
