# Generated from schema/.
"""Password policy holders dto attributes."""

__all__ = ["PasswordPolicyHoldersDtoAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.password_policy_holders_dto_attributes_identity_attr_inner import PasswordPolicyHoldersDtoAttributesIdentityAttrInner

    class PasswordPolicyHoldersDtoAttributes(Model):
        """Password policy holders dto attributes."""

        identity_attr: list[PasswordPolicyHoldersDtoAttributesIdentityAttrInner] | None
        def __init__(
            self,
            *,
            identity_attr: Sequence[PasswordPolicyHoldersDtoAttributesIdentityAttrInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PasswordPolicyHoldersDtoAttributes = model("v2024", "PasswordPolicyHoldersDtoAttributes")
